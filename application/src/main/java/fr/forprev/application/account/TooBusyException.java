package fr.forprev.application.account;

/** Too many passwords are being checked at once: the same call may succeed in a few seconds. */
public final class TooBusyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Without a cause: nothing failed. */
  public TooBusyException() {
    super("too many passwords at once");
  }
}
