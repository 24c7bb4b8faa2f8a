package fr.forprev.domain.session;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** SES-02: the days on which a session may change. */
public final class EntryWindow {

  /** How long before its end date and after it a session may change. */
  public static final Period MARGIN = Period.ofMonths(3);

  private EntryWindow() {}

  /** From three months before the end date to three months after it, both included. */
  public static DateSpan of(LocalDate endDate) {
    return DateSpan.around(endDate, MARGIN);
  }

  /** The latest end date whose window is over on {@code today}. */
  public static LocalDate lastClosed(LocalDate today) {
    LocalDate end = today.minusDays(1).minus(MARGIN);
    while (end.plusDays(1).plus(MARGIN).isBefore(today)) {
      end = end.plusDays(1);
    }
    return end;
  }

  /** Why a session that ends on {@code endDate} may not change today: too early, or too late. */
  public static Optional<Reason> obstacle(LocalDate endDate, LocalDate today) {
    // The bounds themselves, not the span: asked of every act, and seldom refused.
    return !today.isBefore(endDate.minus(MARGIN)) && !today.isAfter(endDate.plus(MARGIN))
        ? Optional.empty()
        : Optional.of(closed(endDate, of(endDate), today));
  }

  private static Reason closed(LocalDate endDate, DateSpan window, LocalDate today) {
    return Reason.of(
        Rule.SES_02,
        today.isBefore(window.first()) ? Unblock.from(window.first()) : Unblock.never(),
        Fact.day("endDate", endDate),
        Fact.span("window", window),
        Fact.day("today", today));
  }

  /** Says which days these are, and of which end date. */
  public static Remark explained(LocalDate endDate) {
    return Remark.of(Rule.SES_02, Fact.day("endDate", endDate), Fact.span("window", of(endDate)));
  }
}
