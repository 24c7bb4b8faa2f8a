package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;

/** Use case: the entity deletes a session. */
public interface DeleteSession {

  /**
   * Deletes a session that is not generated, with everything personal in it (SES-21, SES-22); the
   * trainer is told when it waited for him. Refused out of the window (SES-02), or once generated
   * (SES-21); a session already deleted is unseen (SES-13).
   */
  Decision<SessionId> delete(Actor actor, SessionId id);

  /** The use case over these ports. */
  static DeleteSession of(SessionPorts ports) {
    return new SessionDeletion(ports);
  }
}
