package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;

/** Use case: « Modifier la saisie de la session ». */
public interface ModifySession {

  /**
   * WITH_ENTITY → DRAFT; the results are discarded, and the session goes through the trainer again
   * (SES-16). Refused out of the window (SES-02), or when the session does not stand at the
   * entity's step (SES-13, SES-16, SES-18).
   */
  Decision<Draft> modify(Actor actor, SessionId id);

  /** The use case over these ports. */
  static ModifySession of(SessionPorts ports) {
    return new SessionModification(ports);
  }
}
