package fr.forprev.testkit;

import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.certificate.SpecimenCertificate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the data of certificates as plain text, where a PDF would take too long to draw. */
public final class PlainTextCertificates implements RenderCertificate {

  @Override
  public byte[] pdf(PrintedCertificate certificate) {
    return bytes(certificate.toString());
  }

  @Override
  public byte[] specimen(SpecimenCertificate certificate) {
    return bytes("SPÉCIMEN sans valeur\n" + certificate);
  }

  @Override
  public byte[] bundle(List<PrintedCertificate> certificates) {
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("no certificate");
    }
    return bytes(
        certificates.stream().map(PrintedCertificate::toString).collect(Collectors.joining("\n")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
