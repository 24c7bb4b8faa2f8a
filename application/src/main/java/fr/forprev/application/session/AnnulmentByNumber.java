package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.AnnulmentRight;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Generated;
import java.util.Optional;
import java.util.UUID;

final class AnnulmentByNumber implements AnnulByNumber {

  private final SessionPorts ports;
  private final SessionDesk desk;
  private final AftermathDesk certificates;

  AnnulmentByNumber(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
    this.certificates = new AftermathDesk(ports);
  }

  @Override
  public Decision<Annulment> annul(Actor actor, CertificateNumber number, AnnulmentReason reason) {
    Moment now = Moment.of(ports.clock());
    return AnnulmentRight.obstacleByNumber(actor)
        .<Decision<Annulment>>map(Decision::refused)
        .orElseGet(() ->
            ports
                .transactions()
                .decide(() -> Decision.granted(annulled(actor, number, reason, now))));
  }

  private Annulment annulled(
      Actor actor, CertificateNumber number, AnnulmentReason reason, Moment now) {
    Optional<Generated> session = lockedSessionOf(number);
    Optional<Annulment> before = ports.annulments().find(number);
    if (before.isPresent()) {
      return before.get();
    }
    Annulment annulment = new Annulment(number, now.day());
    Optional<IssuedCertificate> stored = ports.annulments().issued(number);
    if (session.isPresent() && stored.isPresent()) {
      return certificates.annul(
          certificates.of(session.get()),
          stored.get().certificate().id(),
          annulment,
          reason,
          actor,
          now);
    }
    stored.ifPresent(issued -> certificates.held(number));
    ports.annulments().annul(annulment);
    desk.audit(keyOf(number), actor, AuditAct.CERTIFICATE_ANNULLED, reason.name(), now);
    return annulment;
  }

  /** Locked before anything else is read: it may be deleted, or the certificate replaced. */
  private Optional<Generated> lockedSessionOf(CertificateNumber number) {
    Optional<CertificationSession> session =
        ports
            .annulments()
            .issued(number)
            .map(IssuedCertificate::session)
            .flatMap(ports.sessions()::lock);
    return session.filter(Generated.class::isInstance).map(Generated.class::cast);
  }

  /**
   * The trail names things by keys: that of a number is made of it, always the same; it has ASCII
   * characters alone.
   */
  private static UUID keyOf(CertificateNumber number) {
    byte[] characters = new byte[number.value().length()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (byte) number.value().charAt(i);
    }
    return UUID.nameUUIDFromBytes(characters);
  }
}
