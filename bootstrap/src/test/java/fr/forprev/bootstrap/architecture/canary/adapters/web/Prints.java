package fr.forprev.bootstrap.architecture.canary.adapters.web;

/** Tells what it does to whoever watches the terminal. */
public final class Prints {

  private Prints() {}

  /** Tells. */
  public static void tell() {
    System.out.println("here");
  }
}
