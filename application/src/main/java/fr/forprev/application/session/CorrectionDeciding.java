package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Aftermath;
import fr.forprev.domain.session.Correcting;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.Replacement;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import java.util.Optional;

final class CorrectionDeciding implements DecideCorrection {

  private final SessionPorts ports;
  private final SessionDesk desk;
  private final AftermathDesk certificates;

  CorrectionDeciding(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
    this.certificates = new AftermathDesk(ports);
  }

  @Override
  public Decision<Correction> decide(
      Actor actor, SessionId session, CertificateId certificate, Verdict verdict) {
    return desk.act(
        actor,
        session,
        SessionAct.DECIDE_CORRECTION,
        Generated.class,
        (generated, now) -> {
          Correcting correcting =
              certificates.correcting(certificates.of(generated), certificate, now);
          return verdict instanceof Verdict.Decline decline
              ? correcting
                  .decline(decline.comment())
                  .map(declined -> declined(correcting.aftermath(), declined, actor, now))
              : approve(correcting, actor, now);
        });
  }

  private Decision<Correction> approve(Correcting correcting, Actor actor, Moment now) {
    Aftermath aftermath = correcting.aftermath();
    Optional<Correction.Approved> before = aftermath.approvedOf(correcting.certificate());
    if (before.isPresent()) {
      return Decision.granted(before.get());
    }
    return correcting
        .approve(desk.issuing())
        .map(replacement -> approved(aftermath, replacement, actor, now));
  }

  private Correction declined(
      Aftermath aftermath, Correction.Declined declined, Actor actor, Moment now) {
    ports.corrections().save(aftermath.session().id(), declined);
    Generated changed = certificates.touch(aftermath, actor, AuditAct.CORRECTION_DECLINED, now);
    desk.tellOrganisation(changed, MailKind.CORRECTION_DECLINED);
    return declined;
  }

  private Correction approved(
      Aftermath aftermath, Replacement replacement, Actor actor, Moment now) {
    SessionId session = aftermath.session().id();
    Correction.Approved correction = replacement.correction();
    IssuedCertificate former = certificates.held(replacement.annulled().number());
    ports.annulments().annul(replacement.annulled());
    certificates.issue(
        new IssuedCertificate(
            session,
            correction.trainee(),
            former.dispositifLevel(),
            former.person(),
            replacement.certificate()));
    ports.corrections().save(session, correction);
    Generated changed = certificates.touch(aftermath, actor, AuditAct.CORRECTION_APPROVED, now);
    desk.tellOrganisation(changed, MailKind.CORRECTION_APPROVED);
    return correction;
  }
}
