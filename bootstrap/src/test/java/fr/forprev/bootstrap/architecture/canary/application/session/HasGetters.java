package fr.forprev.bootstrap.architecture.canary.application.session;

/** A bean. */
public interface HasGetters {

  /** The number. */
  int getNumber();
}
