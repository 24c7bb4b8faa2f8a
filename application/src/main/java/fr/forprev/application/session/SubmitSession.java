package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithTrainer;

/** Use case: the entity sends a complete draft to its trainer. */
public interface SubmitSession {

  /**
   * DRAFT → WITH_TRAINER; the trainer is told. Refused with everything that is missing or wrong
   * (SES-02 to SES-05, SES-08 to SES-10, SES-12, SES-24, HAB-01, TRA-02); unusual ages and group
   * sizes come as remarks (SES-10, SES-11).
   */
  Decision<WithTrainer> submit(Actor actor, SessionId id);

  /** The use case over these ports. */
  static SubmitSession of(SessionPorts ports) {
    return new SessionSubmission(ports);
  }
}
