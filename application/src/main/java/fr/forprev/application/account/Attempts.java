package fr.forprev.application.account;

import static java.util.Objects.requireNonNull;

import fr.forprev.application.account.FailedAttempts.Failures;
import fr.forprev.domain.account.ForprevNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Attempts on one account, from one address, be it to sign in or to change what guards it. */
final class Attempts {

  /** What an attempt gives. */
  sealed interface Checked<T> {

    record Passed<T>(T value) implements Checked<T> {}

    record Failed<T>() implements Checked<T> {}

    record Delayed<T>(Duration delay) implements Checked<T> {}
  }

  private final FailedAttempts failedAttempts;
  private final Map<AttemptLimit, String> keys;

  private Attempts(FailedAttempts failedAttempts, Map<AttemptLimit, String> keys) {
    this.failedAttempts = failedAttempts;
    this.keys = keys;
  }

  static Attempts on(AccountPorts ports, ForprevNumber number) {
    Map<AttemptLimit, String> keys = new EnumMap<>(AttemptLimit.class);
    keys.put(AttemptLimit.ACCOUNT, "account:" + number);
    return new Attempts(ports.failedAttempts(), keys);
  }

  /** What was typed is counted too when no account has it; what no account can have is not. */
  static Attempts on(AccountPorts ports, Optional<ForprevNumber> typed, String address) {
    Map<AttemptLimit, String> keys = new EnumMap<>(AttemptLimit.class);
    typed.ifPresent(number -> keys.put(AttemptLimit.ACCOUNT, "account:" + number));
    keys.put(AttemptLimit.ADDRESS, "address:" + address);
    return new Attempts(ports.failedAttempts(), keys);
  }

  /**
   * Runs {@code check} unless too many failed before, and counts it when it gives nothing. When too
   * many fail while it runs it does not count either: who tries many at once learns nothing more
   * than who tries one after the other.
   */
  <T> Checked<T> check(Instant now, Supplier<Optional<T>> check) {
    Duration before = delay(now);
    if (!before.isZero()) {
      return new Checked.Delayed<>(before);
    }
    Optional<T> found = check.get();
    Duration meanwhile = delay(now);
    if (!meanwhile.isZero()) {
      return new Checked.Delayed<>(meanwhile);
    }
    if (found.isEmpty()) {
      failed(now);
      return new Checked.Failed<>();
    }
    return new Checked.Passed<>(found.get());
  }

  /**
   * The same for a check that costs so little that many could run at once: each is counted first,
   * and once failures make wait, of those that run together only the first one is looked at. Who
   * passes is forgotten by {@link #succeeded}.
   */
  <T> Checked<T> checkCounted(Instant now, Supplier<Optional<T>> check) {
    Duration before = delay(now);
    if (!before.isZero()) {
      return new Checked.Delayed<>(before);
    }
    String account = requireNonNull(keys.get(AttemptLimit.ACCOUNT));
    forgetPast(account, now);
    int known = failedAttempts.of(account).map(Failures::count).orElse(0);
    Failures counted = failedAttempts.add(account, now);
    Failures others = new Failures(counted.count() - 1, now);
    if (others.count() > known && !AttemptLimit.ACCOUNT.delay(others, now).isZero()) {
      return new Checked.Delayed<>(AttemptLimit.ACCOUNT.delay(counted, now));
    }
    Optional<T> found = check.get();
    if (found.isEmpty()) {
      String address = requireNonNull(keys.get(AttemptLimit.ADDRESS));
      forgetPast(address, now);
      failedAttempts.add(address, now);
      return new Checked.Failed<>();
    }
    return new Checked.Passed<>(found.get());
  }

  void failed(Instant now) {
    for (String key : keys.values()) {
      forgetPast(key, now);
      failedAttempts.add(key, now);
    }
  }

  private void forgetPast(String key, Instant now) {
    failedAttempts
        .of(key)
        .filter(failures -> AttemptLimit.isPast(failures, now))
        .ifPresent(past -> failedAttempts.forget(key));
  }

  /** Forgets those of the account; one who signs in does not clear the address for others. */
  void succeeded() {
    Optional.ofNullable(keys.get(AttemptLimit.ACCOUNT)).ifPresent(failedAttempts::forget);
  }

  private Duration delay(Instant now) {
    return keys.entrySet().stream()
        .map(entry -> delay(entry.getKey(), failedAttempts.of(entry.getValue()), now))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private static Duration delay(AttemptLimit limit, Optional<Failures> failures, Instant now) {
    return failures
        .filter(some -> !AttemptLimit.isPast(some, now))
        .map(some -> limit.delay(some, now))
        .orElse(Duration.ZERO);
  }
}
