package fr.forprev.domain.habilitation;

import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.span;
import static fr.forprev.domain.rule.Rule.HAB_01;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** HAB-01: a day on which an habilitation gives no right, and why. */
record DayWithoutRight(Habilitation habilitation, LocalDate day) {

  /** A day to come may still be covered by a decision; a past day never. */
  Reason reason(LocalDate today) {
    if (habilitation.isTerminatedOn(day)) {
      Fact since = Objects.requireNonNull(habilitation.termination()).since();
      return Reason.of(HAB_01, Unblock.never(), number(), since, Fact.day("day", day));
    }
    if (!habilitation.isGrantedOn(day)) {
      return outOfTerm(today);
    }
    return Reason.of(
        HAB_01,
        decidedBy(Role.INSTRUCTOR, today),
        number(),
        span("suspension", habilitation.suspensionOn(day).orElseThrow().span()),
        Fact.day("day", day));
  }

  private Reason outOfTerm(LocalDate today) {
    Optional<DateSpan> before =
        habilitation.terms().stream().filter(term -> term.last().isBefore(day)).reduce((a, b) -> b);
    Optional<DateSpan> after =
        habilitation.terms().stream().filter(term -> term.first().isAfter(day)).findFirst();
    if (before.isEmpty()) {
      return Reason.of(
          HAB_01,
          Unblock.never(),
          number(),
          Fact.day("start", after.orElseThrow().first()),
          Fact.day("day", day));
    }
    if (after.isPresent()) {
      return Reason.of(
          HAB_01,
          Unblock.never(),
          number(),
          Fact.day("expiry", before.get().last()),
          Fact.day("start", after.get().first()),
          Fact.day("day", day));
    }
    return Reason.of(
        HAB_01,
        decidedBy(Role.COMMISSION, today),
        number(),
        Fact.day("expiry", habilitation.expiry()),
        Fact.day("day", day));
  }

  private Unblock decidedBy(Role role, LocalDate today) {
    return day.isBefore(today) ? Unblock.never() : Unblock.ask(role);
  }

  private Fact number() {
    return reference("number", habilitation.number());
  }
}
