package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateNumber;
import java.util.Optional;

final class AnnulmentLookup implements FindAnnulment {

  private final Annulments annulments;

  AnnulmentLookup(Annulments annulments) {
    this.annulments = annulments;
  }

  @Override
  public Optional<Annulment> of(CertificateNumber number) {
    return annulments.find(number);
  }
}
