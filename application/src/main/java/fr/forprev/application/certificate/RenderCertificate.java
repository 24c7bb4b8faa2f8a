package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.certificate.SpecimenCertificate;
import java.util.List;

/** Port: draws certificates, as PDF files at once PDF/A-2a and PDF/UA-1 (CER-10). */
public interface RenderCertificate {

  /**
   * The certificate as one file.
   *
   * @return the same bytes whenever {@code certificate} is equal
   */
  byte[] pdf(PrintedCertificate certificate);

  /**
   * What a certificate would look like, without number, and saying before all else that it is a
   * specimen without value.
   *
   * @return the same bytes whenever {@code certificate} is equal
   */
  byte[] specimen(SpecimenCertificate certificate);

  /**
   * Several certificates in one file, to be printed at once: each on sheets of its own, in the
   * order given, as {@link #pdf} draws it, with a bookmark.
   *
   * @return the same bytes whenever {@code certificates} are equal
   * @throws IllegalArgumentException when there is none
   */
  byte[] bundle(List<PrintedCertificate> certificates);
}
