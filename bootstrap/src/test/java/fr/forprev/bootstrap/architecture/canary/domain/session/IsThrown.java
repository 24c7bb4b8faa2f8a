package fr.forprev.bootstrap.architecture.canary.domain.session;

/** A refusal that is thrown. */
public final class IsThrown extends RuntimeException {

  private static final long serialVersionUID = 1;
}
