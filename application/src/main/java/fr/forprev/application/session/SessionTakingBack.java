package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithTrainer;

final class SessionTakingBack implements TakeBackSession {

  private final SessionDesk desk;

  SessionTakingBack(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<Draft> takeBack(Actor actor, SessionId id) {
    return desk.act(
        actor,
        id,
        SessionAct.TAKE_BACK,
        WithTrainer.class,
        (session, now) ->
            session
                .takeBack(new Act(actor.person(), now.day()))
                .map(draft -> {
                  desk.save(draft, actor, AuditAct.SESSION_TAKEN_BACK, now);
                  desk.tell(draft, session.declaration().trainer(), MailKind.SESSION_TAKEN_BACK);
                  return draft;
                }));
  }
}
