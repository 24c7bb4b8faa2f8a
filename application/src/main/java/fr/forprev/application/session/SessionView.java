package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionVisibility;

final class SessionView implements ViewSession {

  private final SessionPorts ports;
  private final SessionDesk desk;

  SessionView(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<View> view(Actor actor, SessionId id) {
    return ports
        .sessions()
        .find(id)
        .map(session ->
            Decision.of(
                SessionVisibility.of(actor).obstacleToRead(session).stream().toList(),
                () -> view(session)))
        .orElseGet(() -> Decision.refused(Reason.unseen(Rule.SES_13)));
  }

  private View view(CertificationSession session) {
    return new View(
        session,
        desk.organisation(session.header().organisation()).name().text(),
        session
            .designatedTrainer()
            .flatMap(ports.persons()::find)
            .map(trainer -> trainer.identity().displayed())
            .orElse(null),
        ports.certificates().of(session.id()),
        ports.annulments().of(session.id()),
        ports.corrections().of(session.id()));
  }
}
