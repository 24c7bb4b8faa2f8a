package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Aftermath;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;

final class CorrectionAsking implements AskCorrection {

  private final SessionPorts ports;
  private final SessionDesk desk;
  private final AftermathDesk certificates;

  CorrectionAsking(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
    this.certificates = new AftermathDesk(ports);
  }

  @Override
  public Decision<Correction.Pending> ask(
      Actor actor, SessionId session, CertificateId certificate, Identity corrected) {
    return desk.act(
        actor,
        session,
        SessionAct.ASK_CORRECTION,
        Generated.class,
        (generated, now) -> {
          Aftermath aftermath = certificates.of(generated);
          return certificates
              .correcting(aftermath, certificate, now)
              .ask(corrected)
              .map(asked -> stored(aftermath, asked, actor, now));
        });
  }

  private Correction.Pending stored(
      Aftermath aftermath, Correction.Pending asked, Actor actor, Moment now) {
    ports.corrections().save(aftermath.session().id(), asked);
    Generated changed = certificates.touch(aftermath, actor, AuditAct.CORRECTION_ASKED, now);
    desk.tell(changed, changed.declaration().trainer(), MailKind.CORRECTION_ASKED);
    return asked;
  }
}
