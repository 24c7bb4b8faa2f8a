package fr.forprev.application.account;

import java.time.Instant;
import java.util.Optional;

/** Port: failed attempts to sign in, by what is counted: an account, an address. */
public interface FailedAttempts {

  /**
   * So many in a row.
   *
   * @param lastAt when the last one was
   */
  record Failures(int count, Instant lastAt) {}

  /** Those counted under {@code key}. */
  Optional<Failures> of(String key);

  /**
   * One more, at {@code now}, at once and whatever becomes of the transaction; how many there are.
   */
  Failures add(String key, Instant now);

  /** Forgets those of {@code key}. */
  void forget(String key);
}
