package fr.forprev.bootstrap.architecture.canary.application.session;

import java.time.Clock;
import java.time.Instant;

/** A use case with an instant of its own. */
public final class ReadsTheClock {

  private ReadsTheClock() {}

  /** The instant of {@code clock}. */
  public static Instant of(Clock clock) {
    return clock.instant();
  }
}
