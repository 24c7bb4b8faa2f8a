package fr.forprev.domain.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days during which something stays as it is.
 *
 * @param <S> what it is meanwhile
 * @param state what it is on each of these days
 * @param from the first of them, or null when it has always been so
 * @param until the last of them, or null when nothing is to end it
 */
public record Phase<S>(S state, @Nullable LocalDate from, @Nullable LocalDate until) {

  /** Refuses a last day that precedes the first: its caller has a bug. */
  public Phase {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("last day " + until + " precedes first day " + from);
    }
  }

  /** Whether {@code day} is one of the days of this phase, bounds included. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
