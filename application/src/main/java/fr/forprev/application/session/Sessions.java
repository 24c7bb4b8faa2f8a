package fr.forprev.application.session;

import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionId;
import java.util.Optional;

/** Port: stored sessions. */
public interface Sessions {

  /** The session with that key. */
  Optional<CertificationSession> find(SessionId id);

  /** The same, kept for the running act alone until it ends; never called outside of an act. */
  Optional<CertificationSession> lock(SessionId id);

  /**
   * Stores a new session, or replaces the one with its key, trainees and their order included. A
   * number that another session has is a collision.
   */
  void save(CertificationSession session);

  /** Deletes the session, if any, with its trainees, results and certificates (SES-20). */
  void delete(SessionId id);
}
