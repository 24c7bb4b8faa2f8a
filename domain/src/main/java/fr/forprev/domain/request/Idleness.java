package fr.forprev.domain.request;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Rule.HAB_18;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * HAB-18: something that nobody touches is announced to end after five months and ends after six,
 * de date à date, never less than a month after the notice.
 *
 * @param subject the request or the account, by the name under which the sentences know it
 * @param untouchedSince the day of its last change
 */
record Idleness(Fact subject, LocalDate untouchedSince) {

  private static final Period UNTIL_NOTICE = Period.ofMonths(5);
  private static final Period UNTIL_END = Period.ofMonths(6);
  private static final Period AFTER_NOTICE = Period.ofMonths(1);

  /** The latest day of last change of which a notice is due on {@code today}. */
  static LocalDate lastDue(LocalDate today) {
    LocalDate day = today.minus(UNTIL_NOTICE);
    while (!day.plusDays(1).plus(UNTIL_NOTICE).isAfter(today)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The first day on which the notice is due. */
  LocalDate noticeFrom() {
    return untouchedSince.plus(UNTIL_NOTICE);
  }

  /** The first day of the end, after a notice recorded on {@code noticed}. */
  LocalDate endFrom(LocalDate noticed) {
    LocalDate due = untouchedSince.plus(UNTIL_END);
    LocalDate announced = noticed.plus(AFTER_NOTICE);
    return due.isBefore(announced) ? announced : due;
  }

  /** Why no notice is due: it was given, or the five months are not over. */
  Optional<Reason> obstacleToNotice(List<IdlenessNotice> notices, LocalDate today) {
    boolean told = given(notices).isPresent();
    if (!told && !today.isBefore(noticeFrom())) {
      return Optional.empty();
    }
    return Optional.of(
        Reason.of(
            HAB_18,
            told ? Unblock.never() : Unblock.from(noticeFrom()),
            subject,
            day("untouchedSince", untouchedSince)));
  }

  /** Why it does not end: no notice, or too early after the last change or after the notice. */
  Optional<Reason> obstacleToEnd(List<IdlenessNotice> notices, LocalDate today) {
    Optional<LocalDate> from = given(notices).map(IdlenessNotice::recordedOn).map(this::endFrom);
    if (from.isEmpty()) {
      return Optional.of(Reason.of(HAB_18, Unblock.never(), subject));
    }
    return from.filter(today::isBefore)
        .map(first -> Reason.of(HAB_18, Unblock.from(first), subject, day("endFrom", first)));
  }

  private Optional<IdlenessNotice> given(List<IdlenessNotice> notices) {
    return notices.stream()
        .filter(notice -> notice.untouchedSince().equals(untouchedSince))
        .findFirst();
  }
}
