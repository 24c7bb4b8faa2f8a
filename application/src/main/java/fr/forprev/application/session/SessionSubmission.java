package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.DeclarationFacts;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.trainer.TrainerCheck;

final class SessionSubmission implements SubmitSession {

  private final SessionDesk desk;
  private final FutureTrainers trainers;

  SessionSubmission(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
    this.trainers = new FutureTrainers(ports.trainerRecords());
  }

  @Override
  public Decision<WithTrainer> submit(Actor actor, SessionId id) {
    return desk.act(
        actor,
        id,
        SessionAct.SUBMIT,
        Draft.class,
        (draft, now) -> {
          DeclarationFacts facts =
              desk.facts(draft.header().organisation()).knowing(trainers.of(draft));
          TrainerCheck recheck =
              draft
                  .designatedTrainer()
                  .map(trainer -> desk.recheck(trainer, draft, facts, now))
                  .orElse(null);
          return draft
              .submit(facts, recheck, new Act(actor.person(), now.day()))
              .map(submitted -> {
                desk.save(submitted, actor, AuditAct.SESSION_SUBMITTED, now);
                desk.tell(
                    submitted, submitted.declaration().trainer(), MailKind.SESSION_TO_VALIDATE);
                return submitted;
              });
        });
  }
}
