package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;

/** Use case: a manager or a delegate saves a session for the first time. */
public interface OpenDraft {

  /**
   * Opens a draft of the actor's entity and draws its number. Refused out of the window (SES-02),
   * without an habilitation in force on the end date (SES-03, HAB-01), with a certificate or a
   * place that does not fit (SES-04, SES-05), a birth date not before the end date (SES-10), or to
   * an actor who declares for no entity (SES-13).
   */
  Decision<Draft> open(Actor actor, DraftInput input);

  /** The use case over these ports. */
  static OpenDraft of(SessionPorts ports) {
    return new DraftOpening(ports);
  }
}
