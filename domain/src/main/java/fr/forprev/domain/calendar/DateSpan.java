package fr.forprev.domain.calendar;

import java.time.LocalDate;
import java.time.Period;

/**
 * A run of days, first and last included: that is how the texts speak.
 *
 * @param first the first day of the run
 * @param last the last day of the run, on or after {@code first}
 */
public record DateSpan(LocalDate first, LocalDate last) {

  /** Refuses a run whose last day precedes its first: its caller has a bug. */
  public DateSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last day " + last + " precedes first day " + first);
    }
  }

  /**
   * From {@code margin} before {@code day} to {@code margin} after it, each bound computed from the
   * day itself and clipped to the end of the month.
   */
  public static DateSpan around(LocalDate day, Period margin) {
    return new DateSpan(day.minus(margin), day.plus(margin));
  }

  /** Whether {@code day} is one of the days of this run, bounds included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether this run and {@code other} have at least one day in common. */
  public boolean overlaps(DateSpan other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }
}
