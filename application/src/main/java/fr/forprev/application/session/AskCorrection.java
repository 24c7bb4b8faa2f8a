package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.SessionId;

/** Use case: the entity asks the trainer for a certificate with the identity corrected. */
public interface AskCorrection {

  /**
   * Stores what is asked, and tells the trainer. The trainees of the session stay as they were
   * declared. Refused past the last download day, when a correction of that trainee waits or was
   * approved, when the certificate is annulled (CER-09), and when {@code corrected} is the identity
   * of the certificate, of somebody born too late (SES-10), of another trainee or of the trainer
   * (SES-12), or in sessions that certify trainers another one than that of the person's account;
   * unseen when there is no such certificate in a session that the actor handles (SES-13).
   */
  Decision<Correction.Pending> ask(
      Actor actor, SessionId session, CertificateId certificate, Identity corrected);

  /** The use case over these ports. */
  static AskCorrection of(SessionPorts ports) {
    return new CorrectionAsking(ports);
  }
}
