package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import java.util.Map;

final class ResultSending implements SendResults {

  private final SessionDesk desk;

  ResultSending(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<WithEntity> send(
      Actor actor, SessionId id, Map<TraineeId, Result> results, boolean identitiesChecked) {
    return desk.act(
        actor,
        id,
        SessionAct.SEND_RESULTS,
        WithTrainer.class,
        (session, now) ->
            session
                .sendResults(results, identitiesChecked, new Act(actor.person(), now.day()))
                .map(sent -> {
                  desk.save(sent, actor, AuditAct.RESULTS_SENT, now);
                  desk.tellOrganisation(sent, MailKind.RESULTS_RECEIVED);
                  return sent;
                }));
  }
}
