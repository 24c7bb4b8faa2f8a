package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;

/** Use case: the entity takes back a session that waits for the trainer. */
public interface TakeBackSession {

  /**
   * WITH_TRAINER → DRAFT, everything kept; the trainer is told (SES-23). Refused out of the window
   * (SES-02), or when the session does not wait for the trainer (SES-13, SES-16, SES-18).
   */
  Decision<Draft> takeBack(Actor actor, SessionId id);

  /** The use case over these ports. */
  static TakeBackSession of(SessionPorts ports) {
    return new SessionTakingBack(ports);
  }
}
