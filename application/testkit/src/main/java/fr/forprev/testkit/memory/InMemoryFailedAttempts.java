package fr.forprev.testkit.memory;

import fr.forprev.application.account.FailedAttempts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Beside the world: what an act that is rolled back counted stays counted. */
final class InMemoryFailedAttempts implements FailedAttempts {

  private final Map<String, Failures> byKey = new ConcurrentHashMap<>();

  @Override
  public Optional<Failures> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  @Override
  public Failures add(String key, Instant now) {
    return byKey.merge(
        key, new Failures(1, now), (before, one) -> new Failures(before.count() + 1, now));
  }

  @Override
  public void forget(String key) {
    byKey.remove(key);
  }

  void forgetUntil(Instant lastAt) {
    byKey.values().removeIf(failures -> !failures.lastAt().isAfter(lastAt));
  }
}
