package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.SessionId;

/** Use case: the trainer decides on the correction that the entity asked for. */
public interface DecideCorrection {

  /** What the trainer decides. */
  sealed interface Verdict {

    /** The identity asked for is right. */
    record Approve() implements Verdict {}

    /** It is not, or not to be corrected. */
    record Decline(String comment) implements Verdict {}
  }

  /**
   * Approving annuls the certificate and issues, in the same transaction, the one that replaces it
   * under a new number; approving again answers the same. Declining needs a comment, which dies
   * with the session. The declarer and the managers are told. Refused past the last download day,
   * when nothing waits for a decision, and when the identity asked for is no longer one that the
   * certificate may get (CER-09, SES-12); unseen when there is no such certificate in a session
   * that the actor leads (SES-13).
   *
   * @param certificate the one to be replaced
   */
  Decision<Correction> decide(
      Actor actor, SessionId session, CertificateId certificate, Verdict verdict);

  /** The use case over these ports. */
  static DecideCorrection of(SessionPorts ports) {
    return new CorrectionDeciding(ports);
  }
}
