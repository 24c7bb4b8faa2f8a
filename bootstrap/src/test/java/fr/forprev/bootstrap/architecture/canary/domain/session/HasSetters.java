package fr.forprev.bootstrap.architecture.canary.domain.session;

/** A bean. */
public interface HasSetters {

  /** Changes the number. */
  void setNumber(int number);
}
