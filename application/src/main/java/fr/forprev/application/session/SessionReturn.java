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

final class SessionReturn implements ReturnSession {

  private final SessionDesk desk;

  SessionReturn(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<Draft> giveBack(Actor actor, SessionId id, String comment) {
    return desk.act(
        actor,
        id,
        SessionAct.RETURN,
        WithTrainer.class,
        (session, now) ->
            session
                .returnWithComment(comment, new Act(actor.person(), now.day()))
                .map(draft -> {
                  desk.save(draft, actor, AuditAct.SESSION_RETURNED, now);
                  desk.tellOrganisation(draft, MailKind.SESSION_RETURNED);
                  return draft;
                }));
  }
}
