package fr.forprev.bootstrap.architecture.canary.application.session;

/** A port that is no longer one capability. */
public interface AsksForMuch {

  /** The first. */
  void first();

  /** The second. */
  void second();

  /** The third. */
  void third();

  /** The fourth. */
  void fourth();

  /** One too many. */
  void fifth();
}
