package fr.forprev.domain.certificate;

import java.util.UUID;

/** The key of a certificate. */
public record CertificateId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
