package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithEntity;

final class SessionModification implements ModifySession {

  private final SessionDesk desk;

  SessionModification(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<Draft> modify(Actor actor, SessionId id) {
    return desk.act(
        actor,
        id,
        SessionAct.MODIFY,
        WithEntity.class,
        (session, now) ->
            session
                .modify(new Act(actor.person(), now.day()))
                .map(draft -> {
                  desk.save(draft, actor, AuditAct.SESSION_MODIFIED, now);
                  return draft;
                }));
  }
}
