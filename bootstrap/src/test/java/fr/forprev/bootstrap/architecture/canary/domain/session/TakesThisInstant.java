package fr.forprev.bootstrap.architecture.canary.domain.session;

import java.time.Instant;
import java.util.function.Supplier;

/** A rule that is handed the clock by reference. */
public final class TakesThisInstant {

  private TakesThisInstant() {}

  /** Tells what time it is. */
  public static Supplier<Instant> source() {
    return Instant::now;
  }
}
