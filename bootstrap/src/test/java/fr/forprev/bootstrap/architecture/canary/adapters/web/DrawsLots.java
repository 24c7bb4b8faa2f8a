package fr.forprev.bootstrap.architecture.canary.adapters.web;

import java.util.Random;

/** A token that the one before tells. */
public final class DrawsLots {

  private DrawsLots() {}

  /** The token. */
  public static long token(Random random) {
    return random.nextLong();
  }
}
