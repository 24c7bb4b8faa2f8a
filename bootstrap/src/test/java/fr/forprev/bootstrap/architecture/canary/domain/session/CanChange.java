package fr.forprev.bootstrap.architecture.canary.domain.session;

/** A session of which somebody changes the number of trainees. */
public final class CanChange {

  int trainees;
}
