package fr.forprev.application.session;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import java.util.List;

/** Use case: « Générer les certificats ». */
public interface GenerateCertificates {

  /**
   * A generated session with what was issued.
   *
   * @param certificates by number; none when nobody passed (SES-17)
   */
  record Issue(Generated session, List<IssuedCertificate> certificates) {

    /** Keeps an unmodifiable copy of the certificates. */
    public Issue {
      certificates = List.copyOf(certificates);
    }
  }

  /**
   * WITH_ENTITY → GENERATED, in one transaction: the session locked, the rules checked again,
   * numbers drawn, certificates stored. In a session that certifies trainers those who passed are
   * locked too, and are trainers from then on (TRA-01), each certificate following the previous one
   * of its trainer (CER-02). Asking again returns what was issued the first time (SES-18). Refused
   * by HAB-01, SES-01, SES-02, SES-04, SES-08 to SES-10, TRA-02, or when it is not the actor's turn
   * (SES-13).
   */
  Decision<Issue> generate(Actor actor, SessionId id);

  /** The use case over these ports. */
  static GenerateCertificates of(SessionPorts ports) {
    return new CertificateGeneration(ports);
  }
}
