package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateNumber;
import java.util.Optional;

/** Use case: asks whether a certificate is annulled, and since when; no account is needed. */
public interface FindAnnulment {

  /** The annulment of that number (CER-09); empty says nothing about whether it was ever issued. */
  Optional<Annulment> of(CertificateNumber number);

  /** The use case over this port. */
  static FindAnnulment in(Annulments annulments) {
    return new AnnulmentLookup(annulments);
  }
}
