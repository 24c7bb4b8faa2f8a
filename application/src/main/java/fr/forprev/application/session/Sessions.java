package fr.forprev.application.session;

import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionId;
import java.util.Optional;

/** Port: stored sessions. */
public interface Sessions {

  /** The session with that key. */
  Optional<CertificationSession> find(SessionId id);

  /** The same, kept for this transaction alone until it ends. */
  Optional<CertificationSession> lock(SessionId id);

  /** Stores a new session, or replaces the one with its key. */
  void save(CertificationSession session);

  /** Deletes the session with its trainees, its results and its certificates (SES-20). */
  void delete(SessionId id);
}
