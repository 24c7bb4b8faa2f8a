package fr.forprev.domain.takeover;

import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.habilitation.Grant;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * MIG-05: the result of a request that was finished in Forprev 1, as one line of import.
 *
 * @param decidedOn the day of the decision in Forprev 1
 */
public record FormerResult(FormerRequest request, LocalDate decidedOn, Outcome outcome)
    implements Former {

  /** What was decided. */
  public sealed interface Outcome {

    /**
     * Granted.
     *
     * @param number of the habilitation granted or renewed, verbatim
     * @param id the key of a new habilitation; a renewed one keeps its own
     */
    record Granted(HabilitationNumber number, int months, HabilitationId id) implements Outcome {}

    /** Declined. */
    record Declined() implements Outcome {}
  }

  @Override
  public Key key() {
    return new Key(Kind.RESULT, request.number());
  }

  /**
   * Applies the result as HAB-02 or HAB-03 say, with their refusals. Refused besides when what it
   * renews was not taken over, when what it creates is held already and not over on the day of the
   * decision, and when the catalogue does not have the dispositif on that day.
   *
   * @param held by the entity of the request
   */
  public Decision<AppliedResult> applied(HeldHabilitations held, Catalogue catalogue) {
    if (!(outcome instanceof Outcome.Granted granted)) {
      return Decision.<AppliedResult>granted(new AppliedResult.Declined(request))
          .with(List.of(Remark.of(Rule.MIG_05, reference("declinedRequest", request.number()))));
    }
    Optional<DispositifLine> line = catalogue.on(decidedOn).dispositif(request.dispositifLevel());
    if (line.isEmpty()) {
      return refused(reference("uncatalogued", request.dispositifLevel()));
    }
    return request.purpose() == FormerRequest.Purpose.RENEWAL
        ? renewed(granted, held, line.get())
        : created(granted, held, line.get());
  }

  private Decision<AppliedResult> renewed(
      Outcome.Granted granted, HeldHabilitations held, DispositifLine line) {
    return held.all().stream()
        .filter(previous -> previous.number().equals(granted.number()))
        .filter(previous -> previous.dispositifLevel().equals(request.dispositifLevel()))
        .findFirst()
        .map(previous ->
            Grant.renewal(previous, line, granted.months(), decidedOn)
                .<AppliedResult>map(grant -> new AppliedResult.Renewed(previous.renewed(grant))))
        .orElseGet(() -> refused(reference("notTakenOver", granted.number())));
  }

  private Decision<AppliedResult> created(
      Outcome.Granted granted, HeldHabilitations held, DispositifLine line) {
    return held.all().stream()
        .filter(other -> other.dispositifLevel().equals(request.dispositifLevel()))
        .filter(other -> !other.lastDay().isBefore(decidedOn))
        .findFirst()
        .map(other -> refused(reference("alreadyHeld", other.number())))
        .orElseGet(() ->
            Grant.initial(line, granted.months(), decidedOn)
                .map(grant -> new AppliedResult.Created(habilitation(granted, grant))));
  }

  private Habilitation habilitation(Outcome.Granted granted, Grant grant) {
    return Habilitation.granted(
        granted.id(), granted.number(), request.holder(), request.dispositifLevel(), grant);
  }

  private Decision<AppliedResult> refused(Fact why) {
    return Decision.refused(
        Reason.of(Rule.MIG_05, Unblock.never(), reference("request", request.number()), why));
  }
}
