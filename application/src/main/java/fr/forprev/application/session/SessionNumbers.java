package fr.forprev.application.session;

import fr.forprev.domain.session.SessionNumber;

/** Port: the running numbers of sessions. */
public interface SessionNumbers {

  /** The next number, never the same twice, even after a rollback; gaps are allowed. */
  SessionNumber next();
}
