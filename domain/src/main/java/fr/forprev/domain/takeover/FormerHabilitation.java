package fr.forprev.domain.takeover;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.span;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An habilitation of Forprev 1.
 *
 * @param habilitation with its number, kept verbatim (HAB-16)
 * @param managers of its entity, whatever their other roles
 */
public record FormerHabilitation(Habilitation habilitation, List<Person> managers)
    implements Former {

  /** Keeps an unmodifiable copy. */
  public FormerHabilitation {
    managers = List.copyOf(managers);
  }

  @Override
  public Key key() {
    return new Key(Kind.HABILITATION, habilitation.number().value());
  }

  /**
   * MIG-04: the habilitation as it is, and its managers as such. Refused when it is not active on
   * the opening day: past its expiry, before its start, withdrawn or resigned. A suspended one is
   * active, and its suspension is taken over with it: it gives its right again afterwards.
   */
  public Decision<TakenOverHabilitation> takenOver(OpeningDay opening) {
    return switch (HabilitationState.of(habilitation, opening.day())) {
      case IN_FORCE, SUSPENDED ->
          Decision.granted(new TakenOverHabilitation(habilitation, appointed()))
              .with(remarks(opening.day()));
      case EXPIRED -> refused(opening, day("expiry", habilitation.expiry()));
      case TO_COME, INTERRUPTED -> refused(opening, day("start", nextStart(opening.day())));
      case WITHDRAWN, RESIGNED ->
          refused(opening, Objects.requireNonNull(habilitation.termination()).since());
    };
  }

  private List<Person> appointed() {
    Scope scope = new Scope.OfOrganisation(habilitation.holder());
    return managers.stream().map(manager -> manager.gaining(Role.MANAGER, scope)).toList();
  }

  private List<Remark> remarks(LocalDate opening) {
    List<Remark> remarks = new ArrayList<>();
    remarks.add(
        managers.isEmpty()
            ? Remark.of(Rule.MIG_04, number())
            : Remark.of(Rule.MIG_04, number(), count("managers", managers.size())));
    habilitation.suspensions().stream()
        .map(Suspension::span)
        .filter(days -> days.contains(opening))
        .forEach(days -> remarks.add(Remark.of(Rule.MIG_04, number(), span("suspension", days))));
    return remarks;
  }

  private LocalDate nextStart(LocalDate opening) {
    return habilitation.terms().stream()
        .map(DateSpan::first)
        .filter(first -> first.isAfter(opening))
        .findFirst()
        .orElseThrow();
  }

  private Decision<TakenOverHabilitation> refused(OpeningDay opening, Fact why) {
    return Decision.refused(
        Reason.of(Rule.MIG_04, Unblock.never(), number(), why, day("openingDay", opening.day())));
  }

  private Fact number() {
    return reference("number", habilitation.number());
  }
}
