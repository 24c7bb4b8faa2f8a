package fr.forprev.application.account;

import fr.forprev.application.account.FailedAttempts.Failures;
import java.time.Duration;
import java.time.Instant;

/** How many failures are free, and how long the next attempt waits after more. */
public enum AttemptLimit {
  /** In a row of one account. */
  ACCOUNT(5),
  /** From one address. */
  ADDRESS(20);

  /** The first wait. */
  public static final Duration SHORTEST = Duration.ofSeconds(30);

  /** No wait is longer. */
  public static final Duration LONGEST = Duration.ofHours(1);

  /** After so long without a failure, those before count no more. */
  public static final Duration QUIET = Duration.ofHours(12);

  /** The doubling that passes {@link #LONGEST}. */
  private static final int MOST_DOUBLINGS = 7;

  private final int free;

  AttemptLimit(int free) {
    this.free = free;
  }

  /**
   * How long from {@code now} the next attempt waits: nothing before as many failures as are free;
   * then {@link #SHORTEST} from the last one, twice as long with each further one, {@link #LONGEST}
   * at most.
   */
  public Duration delay(Failures failures, Instant now) {
    if (failures.count() < free) {
      return Duration.ZERO;
    }
    Duration doubled =
        SHORTEST.multipliedBy(1L << Math.min(failures.count() - free, MOST_DOUBLINGS));
    Duration wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    Duration left = Duration.between(now, failures.lastAt().plus(wait));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Whether they are so long ago at {@code now} that they count no more. */
  public static boolean isPast(Failures failures, Instant now) {
    return !now.isBefore(failures.lastAt().plus(QUIET));
  }
}
