package fr.forprev.bootstrap.architecture.canary.adapters.web;

import java.time.Clock;

/** A page with a clock of its own. */
public final class MakesItsClock {

  private MakesItsClock() {}

  /** That clock. */
  public static Clock clock() {
    return Clock.systemUTC();
  }
}
