package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.PrintedCertificate;

/** Port: draws a certificate. */
public interface RenderCertificate {

  /**
   * The certificate as one PDF file, at once PDF/A-2a and PDF/UA-1 (CER-10).
   *
   * @return the same bytes whenever {@code certificate} is equal
   */
  byte[] pdf(PrintedCertificate certificate);
}
