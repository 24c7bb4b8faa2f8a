package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;

/** Use case: a manager annuls a certificate of a generated session. */
public interface AnnulCertificate {

  /**
   * Publishes number and day for ever, deletes the certificate, and drops a correction that waits
   * for it (CER-09); the reason goes to the audit trail alone. Asked again, answers the first
   * annulment. Refused to delegates, and past the last download day, when INRS still can; unseen
   * when there is no such certificate in a session that the actor sees (SES-13).
   */
  Decision<Annulment> annul(
      Actor actor, SessionId session, CertificateId certificate, AnnulmentReason reason);

  /** The use case over these ports. */
  static AnnulCertificate of(SessionPorts ports) {
    return new AnnulmentInSession(ports);
  }
}
