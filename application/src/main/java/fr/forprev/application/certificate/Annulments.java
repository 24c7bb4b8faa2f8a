package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.session.AnnulledCertificate;
import fr.forprev.domain.session.SessionId;
import java.util.List;
import java.util.Optional;

/** Port: annulled certificates, for ever, and the stored ones that can be (CER-09). */
public interface Annulments {

  /** The stored certificate with that number: not an annulled one, nor one that died. */
  Optional<IssuedCertificate> issued(CertificateNumber number);

  /**
   * Publishes that annulment for ever, and deletes the certificate of that number when one is
   * stored, its session keeping what {@link #of} gives. A second annulment of a number is a
   * collision.
   */
  void annul(Annulment annulment);

  /** The annulment of that number. */
  Optional<Annulment> find(CertificateNumber number);

  /**
   * What that session still tells of those that were annulled since it was generated, by number.
   */
  List<AnnulledCertificate> of(SessionId session);
}
