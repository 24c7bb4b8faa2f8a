package fr.forprev.domain.request;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.habilitation.Grant;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the commission yields when it grants a request.
 *
 * @param request accepted from now on
 * @param habilitation the new one, or the renewed one with one more term
 * @param newManager who becomes manager of the entity, because it is its first habilitation; null
 *     for nobody (HAB-13)
 */
public record Granting(Accepted request, Habilitation habilitation, @Nullable PersonId newManager) {

  /**
   * HAB-13: the profile that {@link #newManager} gains, with which he sees and handles all that the
   * entity has.
   */
  public Optional<Person.Profile> gained() {
    return newManager == null
        ? Optional.empty()
        : Optional.of(
            new Person.Profile(Role.MANAGER, new Scope.OfOrganisation(habilitation.holder())));
  }

  /**
   * Grants what {@code request} asks for, for {@code months} (HAB-02 to HAB-04). Refused for an
   * INITIAL when an habilitation lasts that was not there before (HAB-07), for a RENEWAL when the
   * previous one was withdrawn or resigned meanwhile (HAB-07), and when the months do not suit
   * (HAB-04). The remarks explain the days.
   */
  public static Decision<Granting> of(
      Commission request, int months, GrantingFacts facts, Act act) {
    RequestHeader header = request.header();
    DispositifLevel wanted = header.purpose().dispositifLevel().orElseThrow();
    Optional<DispositifLine> line = facts.catalogue().dispositif(wanted);
    if (line.isEmpty()) {
      return Decision.refused(
          Reason.of(Rule.HAB_15, Unblock.ask(Role.INRS), Fact.reference("uncatalogued", wanted)));
    }
    return header.purpose() instanceof Purpose.Renewal renewal
        ? renewed(request, previous(renewal, facts), line.get(), months, act)
        : first(request, wanted, line.get(), months, facts, act);
  }

  private static Decision<Granting> renewed(
      Commission request, Habilitation previous, DispositifLine line, int months, Act act) {
    return Grant.renewal(previous, line, months, act.today())
        .map(grant -> of(request, previous.renewed(grant), null, act));
  }

  private static Decision<Granting> first(
      Commission request,
      DispositifLevel wanted,
      DispositifLine line,
      int months,
      GrantingFacts facts,
      Act act) {
    RequestHeader header = request.header();
    OrganisationId holder = Objects.requireNonNull(header.organisation(), "an existing entity");
    boolean first = facts.habilitations().all().isEmpty();
    Decision<Granting> granted =
        Grant.initial(line, months, act.today())
            .map(grant -> {
              var number =
                  HabilitationNumber.of(
                      facts.sequence(), act.today().getYear(), wanted, facts.type());
              return of(
                  request,
                  Habilitation.granted(facts.id(), number, holder, wanted, grant),
                  first ? header.applicant() : null,
                  act);
            });
    Optional<Reason> lasting = facts.habilitations().obstacleToInitial(wanted, act.today());
    return lasting.isEmpty() ? granted : refused(lasting.get(), granted);
  }

  private static Granting of(
      Commission request, Habilitation habilitation, @Nullable PersonId newManager, Act act) {
    return new Granting(
        new Accepted(
            request.header().moved(RequestAct.GRANT, RequestState.ACCEPTED, act, ""),
            request.data(),
            request.caisse(),
            habilitation.id()),
        habilitation,
        newManager);
  }

  private static Habilitation previous(Purpose.Renewal renewal, GrantingFacts facts) {
    return facts.habilitations().all().stream()
        .filter(held -> held.id().equals(renewal.previous()))
        .findFirst()
        .orElseThrow();
  }

  private static <T> Decision<T> refused(Reason reason, Decision<T> decision) {
    List<Reason> all = new ArrayList<>();
    all.add(reason);
    decision.fold(granted -> true, refused -> all.addAll(refused.reasons()));
    return new Decision.Refused<>(all);
  }
}
