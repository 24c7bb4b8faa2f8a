package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what other processes bring about. */
final class Await {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private Await() {}

  /** Comes back once {@code condition} holds; fails when it takes longer, with what is known. */
  static void until(
      String what, Duration patience, Supplier<String> known, Callable<Boolean> condition)
      throws Exception {
    long giveUp = System.nanoTime() + patience.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > giveUp) {
        fail("waited in vain: " + what + "\n" + known.get());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
