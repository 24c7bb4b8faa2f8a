package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;

/** Use case: « Retour commenté ». */
public interface ReturnSession {

  /**
   * WITH_TRAINER → DRAFT; the declarer and the managers are told. Refused without a comment
   * (SES-15), out of the window (SES-02), or to anyone but the session's trainer (SES-13).
   */
  Decision<Draft> giveBack(Actor actor, SessionId id, String comment);

  /** The use case over these ports. */
  static ReturnSession of(SessionPorts ports) {
    return new SessionReturn(ports);
  }
}
