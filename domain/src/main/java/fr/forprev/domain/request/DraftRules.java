package fr.forprev.domain.request;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.RenewalWindow;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands against a draft. */
record DraftRules(RequestHeader header, RequestFacts facts, LocalDate today) {

  /** Against its opening: HAB-07 and HAB-15. A renewal may be prepared before its window opens. */
  List<Reason> toOpen() {
    List<Reason> reasons = lasting();
    line().flatMap(line -> line.obstacleToRequests(today)).ifPresent(reasons::add);
    return reasons;
  }

  /** Against its content: HAB-08, ENT-02. */
  List<Reason> toEnter(EnteredData entered) {
    List<Reason> reasons = new ArrayList<>();
    if (confirms() && !entered.equals(EnteredData.NOTHING) && !entered.equals(known())) {
      reasons.add(
          Reason.of(
              Rule.HAB_08, Unblock.never(), Fact.text("readOnlyOf", present().name().text())));
    }
    siretTaken(entered).ifPresent(reasons::add);
    return reasons;
  }

  /** Against its submission: the same, HAB-05, HAB-09, HAB-11 and the data being confirmed. */
  List<Reason> toSubmit(EnteredData entered) {
    List<Reason> reasons = header.lastDone(RequestAct.SUBMIT).isPresent() ? lasting() : timely();
    if (confirms() && !entered.equals(known())) {
      reasons.add(unconfirmed(entered));
    }
    siretTaken(entered).ifPresent(reasons::add);
    update(entered).flatMap(AdministrativeUpdate::obstacle).ifPresent(reasons::add);
    List<String> missing = new ArrayList<>(confirms() ? List.of() : entered.missing());
    missing.addAll(
        facts
            .documents()
            .missing(
                header.purpose(),
                confirms() ? present().type() : entered.type(),
                DocumentStep.ADMINISTRATIVE));
    if (!missing.isEmpty()) {
      reasons.add(
          Reason.of(
              Rule.HAB_11,
              Unblock.never(),
              Fact.text("missingFromRequest", String.join(", ", missing))));
    }
    return reasons;
  }

  /** HAB-09: what an update would change, once its data are complete. */
  Optional<AdministrativeUpdate> update(EnteredData entered) {
    return header.purpose().kind() == RequestKind.ADMINISTRATIVE_UPDATE
        ? entered.complete().map(after -> new AdministrativeUpdate(present(), after))
        : Optional.empty();
  }

  /** The data of the entity, as if entered. */
  EnteredData known() {
    return EnteredData.of(present());
  }

  /** HAB-08: whether the data of a known entity are confirmed, and not entered. */
  boolean confirms() {
    return header.organisation() != null
        && header.purpose().kind() != RequestKind.ADMINISTRATIVE_UPDATE;
  }

  private List<Reason> timely() {
    List<Reason> reasons = lasting();
    Optional<Habilitation> previous = previous().flatMap(this::held);
    line()
        .map(line ->
            previous
                .map(held -> new RenewalWindow(held).obstacles(line, today))
                .orElseGet(() -> line.obstacleToRequests(today).stream().toList()))
        .ifPresent(reasons::addAll);
    return reasons;
  }

  /** What holds at every submission. */
  private List<Reason> lasting() {
    List<Reason> reasons = new ArrayList<>();
    facts.parallel().obstacle(header).ifPresent(reasons::add);
    if (header.purpose() instanceof Purpose.Initial initial) {
      facts.habilitations().obstacleToInitial(initial.wanted(), today).ifPresent(reasons::add);
    }
    if (previous().isPresent() && previous().flatMap(this::held).isEmpty()) {
      reasons.add(Reason.unseen(Rule.HAB_14));
    }
    header
        .purpose()
        .dispositifLevel()
        .filter(asked -> line().isEmpty())
        .map(DraftRules::uncatalogued)
        .ifPresent(reasons::add);
    return reasons;
  }

  private Optional<Reason> siretTaken(EnteredData entered) {
    return confirms() || entered.siret() == null
        ? Optional.empty()
        : facts.siret().obstacle(entered.siret());
  }

  private Reason unconfirmed(EnteredData entered) {
    return entered.equals(EnteredData.NOTHING)
        ? Reason.of(Rule.HAB_08, Unblock.never())
        : Reason.of(
            Rule.HAB_08, Unblock.never(), Fact.text("changedSince", present().name().text()));
  }

  private Optional<HabilitationId> previous() {
    return header.purpose() instanceof Purpose.Renewal renewal
        ? Optional.of(renewal.previous())
        : Optional.empty();
  }

  private Optional<Habilitation> held(HabilitationId id) {
    return facts.habilitations().all().stream()
        .filter(held -> held.id().equals(id))
        .filter(
            held -> header.purpose().dispositifLevel().equals(Optional.of(held.dispositifLevel())))
        .findFirst();
  }

  private Optional<DispositifLine> line() {
    return header.purpose().dispositifLevel().flatMap(facts.documents().catalogue()::dispositif);
  }

  private AdministrativeData present() {
    return Objects.requireNonNull(facts.present(), "the data of a known entity");
  }

  private static Reason uncatalogued(DispositifLevel asked) {
    return Reason.of(Rule.HAB_15, Unblock.ask(Role.INRS), Fact.reference("uncatalogued", asked));
  }
}
