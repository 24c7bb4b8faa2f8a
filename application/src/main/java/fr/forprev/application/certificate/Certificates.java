package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.session.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * Port: stored certificates. Those of employees die with their session (SES-20), those of trainers
 * outlive it (SES-22).
 */
public interface Certificates {

  /** Stores all of them or none; a second one for the same trainee is a collision (SES-18). */
  void add(List<IssuedCertificate> certificates);

  /** Those of that session, by number. */
  List<IssuedCertificate> of(SessionId session);

  /** The certificate with that key. */
  Optional<IssuedCertificate> find(CertificateId id);
}
