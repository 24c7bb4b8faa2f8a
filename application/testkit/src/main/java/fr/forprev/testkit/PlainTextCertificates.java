package fr.forprev.testkit;

import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.certificate.PrintedCertificate;
import java.nio.charset.StandardCharsets;

/** Writes the data of a certificate as plain text, where a PDF would take too long to draw. */
public final class PlainTextCertificates implements RenderCertificate {

  @Override
  public byte[] pdf(PrintedCertificate certificate) {
    return certificate.toString().getBytes(StandardCharsets.UTF_8);
  }
}
