package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.rule.Decision;

/** Use case: INRS annuls a certificate from its number, at any time. */
public interface AnnulByNumber {

  /**
   * Publishes number and day for ever, whatever is still stored of the certificate; what is stored
   * is deleted, with a correction that waits for it (CER-09). Asked again, answers the first
   * annulment. A level-1 certificate leaves nothing behind from which its number could be proved
   * issued (SES-22), so every well-formed number is accepted: its check character keeps out slips.
   * The reason goes to the audit trail alone, about the session while there is one, else about the
   * number. Refused to all but INRS.
   */
  Decision<Annulment> annul(Actor actor, CertificateNumber number, AnnulmentReason reason);

  /** The use case over these ports. */
  static AnnulByNumber of(SessionPorts ports) {
    return new AnnulmentByNumber(ports);
  }
}
