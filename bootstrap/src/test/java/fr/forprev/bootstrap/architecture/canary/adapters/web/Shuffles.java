package fr.forprev.bootstrap.architecture.canary.adapters.web;

import java.util.Collections;
import java.util.List;

/** Chance without a class of chance. */
public final class Shuffles {

  private Shuffles() {}

  /** Mixes them. */
  public static void mix(List<String> lines) {
    Collections.shuffle(lines);
  }
}
