package fr.forprev.bootstrap.architecture.canary.adapters.web;

import java.time.Instant;

/** A page that tells the time of the machine. */
public final class TellsTheTime {

  private TellsTheTime() {}

  /** The time of the machine. */
  public static Instant told() {
    return Instant.now();
  }
}
