package fr.forprev.bootstrap.architecture.canary.adapters.web;

/** Tells what failed to whoever watches the terminal. */
public final class PrintsItsTrace {

  private PrintsItsTrace() {}

  /** Tells. */
  public static void tell(RuntimeException failure) {
    failure.printStackTrace();
  }
}
