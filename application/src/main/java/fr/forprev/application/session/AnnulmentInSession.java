package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Aftermath;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;

final class AnnulmentInSession implements AnnulCertificate {

  private final SessionDesk desk;
  private final AftermathDesk certificates;

  AnnulmentInSession(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
    this.certificates = new AftermathDesk(ports);
  }

  @Override
  public Decision<Annulment> annul(
      Actor actor, SessionId session, CertificateId certificate, AnnulmentReason reason) {
    return desk.act(
        actor,
        session,
        SessionAct.ANNUL,
        Generated.class,
        (generated, now) -> annul(certificates.of(generated), actor, certificate, reason, now));
  }

  private Decision<Annulment> annul(
      Aftermath aftermath,
      Actor actor,
      CertificateId certificate,
      AnnulmentReason reason,
      Moment now) {
    return aftermath
        .annul(actor, certificate, now.day())
        .map(annulment ->
            aftermath.annulmentOf(certificate).isPresent()
                ? annulment
                : certificates.annul(aftermath, certificate, annulment, reason, actor, now));
  }
}
