package fr.forprev.adapters.web.limit;

import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param times how many times in a row, at least 1
 * @param period how long until all of them are given back, more than zero
 */
public record RateLimit(int times, Duration period) {

  /** Refuses a limit that lets nothing through: its caller has a bug. */
  public RateLimit {
    if (times < 1 || period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("a limit of " + times + " times in " + period);
    }
  }
}
