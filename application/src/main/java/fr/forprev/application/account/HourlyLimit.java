package fr.forprev.application.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How often somebody may have mails sent who need not be known: counted by what he gives. */
final class HourlyLimit {

  private static final int MOST_FOR_ONE_EMAIL = 3;
  private static final int MOST_FROM_ONE_ADDRESS = 10;
  private static final Duration HOUR = Duration.ofHours(1);

  private final FailedAttempts counts;
  private final String what;

  /** Counted apart for {@code what}. */
  HourlyLimit(FailedAttempts counts, String what) {
    this.counts = counts;
    this.what = what;
  }

  /**
   * Counts one more, be it for somebody or nobody: true for the first three of one e-mail, whatever
   * its case, and the first ten from one address; then false until an hour after the last that
   * counted.
   */
  boolean allows(String email, String address, Instant now) {
    boolean fromAddress = counts(what + "/from/" + address, MOST_FROM_ONE_ADDRESS, now);
    return fromAddress
        && counts(what + "/to/" + email.strip().toLowerCase(Locale.ROOT), MOST_FOR_ONE_EMAIL, now);
  }

  private boolean counts(String key, int most, Instant now) {
    FailedAttempts.Failures before = counts.of(key).orElse(null);
    if (before != null && !now.isBefore(before.lastAt().plus(HOUR))) {
      counts.forget(key);
    } else if (before != null && before.count() >= most) {
      return false;
    }
    return counts.add(key, now).count() <= most;
  }
}
