package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.PrintedCertificate;

/** A certificate as a PDF file with its name. */
public final class CertificateFile {

  private final String name;
  private final byte[] pdf;

  /** The bytes are handed over, not copied. */
  public CertificateFile(String name, byte[] pdf) {
    this.name = name;
    this.pdf = pdf;
  }

  /** Draws {@code printed}, under its number. */
  public static CertificateFile of(PrintedCertificate printed, RenderCertificate renderer) {
    return new CertificateFile(printed.number() + ".pdf", renderer.pdf(printed));
  }

  /** The file's name, in ASCII without spaces. */
  public String name() {
    return name;
  }

  /** The file's bytes; the caller owns them. */
  public byte[] pdf() {
    return pdf;
  }
}
