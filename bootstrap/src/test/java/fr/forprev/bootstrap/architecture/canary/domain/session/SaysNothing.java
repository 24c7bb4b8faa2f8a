package fr.forprev.bootstrap.architecture.canary.domain.session;

public final class SaysNothing {

  private SaysNothing() {}

  public static int answer() {
    return 42;
  }
}
