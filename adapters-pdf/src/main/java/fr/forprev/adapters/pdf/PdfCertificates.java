package fr.forprev.adapters.pdf;

import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.certificate.PrintedCertificate;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Certificates of one A4 landscape page in French, at once PDF/A-2a and PDF/UA-1.
 *
 * <p>The fonts are read once, when an instance is made: keep it. Threads may share it.
 */
public final class PdfCertificates implements RenderCertificate {

  private final Fonts fonts = Fonts.bundled();

  /**
   * {@inheritDoc}
   *
   * <p>Long texts are set smaller, then on several lines; nothing is ever cut.
   *
   * @throws IllegalArgumentException when a text has a character that the fonts cannot print, or is
   *     too long for its place even in the smallest size; the message names the component of {@link
   *     PrintedCertificate}, never its content
   */
  @Override
  public byte[] pdf(PrintedCertificate certificate) {
    CertificateText text = new CertificateText(certificate);
    Identity identity =
        new Identity(text.title(), certificate.generatedOn(), certificate.number().value());
    try (TaggedDocument document = new TaggedDocument(fonts, identity)) {
      try (TaggedPage page = document.addPage(CertificatePage.SIZE)) {
        new CertificatePage(fonts, page).draw(text);
      }
      return document.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
