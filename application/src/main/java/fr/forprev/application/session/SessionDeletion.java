package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithTrainer;

final class SessionDeletion implements DeleteSession {

  private final SessionPorts ports;
  private final SessionDesk desk;

  SessionDeletion(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<SessionId> delete(Actor actor, SessionId id) {
    return desk.act(
        actor,
        id,
        SessionAct.DELETE,
        (session, now) ->
            session
                .discard(now.day())
                .map(gone -> {
                  if (session instanceof WithTrainer waiting) {
                    desk.tell(waiting, waiting.declaration().trainer(), MailKind.SESSION_DELETED);
                  }
                  ports.sessions().delete(gone);
                  desk.audit(session, actor, AuditAct.SESSION_DELETED, now);
                  return gone;
                }));
  }
}
