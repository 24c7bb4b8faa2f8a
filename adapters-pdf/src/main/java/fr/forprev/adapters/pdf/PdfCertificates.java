package fr.forprev.adapters.pdf;

import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.SECT;

import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.certificate.SpecimenCertificate;
import java.util.List;

/**
 * Certificates of one A4 landscape page in French, at once PDF/A-2a and PDF/UA-1.
 *
 * <p>Long texts are set smaller, then on several lines; nothing is ever cut. Every method throws
 * {@link IllegalArgumentException} when a text has a character that the fonts cannot print, or is
 * too long for its place even in the smallest size; the message names the component of {@link
 * PrintedCertificate}, never its content.
 *
 * <p>The fonts are read once, when an instance is made: keep it. Threads may share it.
 */
public final class PdfCertificates implements RenderCertificate {

  private final Fonts fonts = Fonts.bundled();

  @Override
  public byte[] pdf(PrintedCertificate certificate) {
    CertificateText text = CertificateText.of(certificate);
    Identity identity =
        new Identity(text.title(), certificate.generatedOn(), certificate.number().value());
    return TaggedDocument.file(
        fonts,
        identity,
        document -> {
          try (TaggedPage page = document.addPage(CertificatePage.SIZE)) {
            page.ornament(CertificatePage.ornament());
            new CertificatePage(fonts, page).draw(text);
          }
        });
  }

  @Override
  public byte[] specimen(SpecimenCertificate certificate) {
    CertificateText text = CertificateText.of(certificate);
    Identity identity =
        new Identity(text.title(), certificate.generatedOn(), certificate.toString());
    return TaggedDocument.file(
        fonts,
        identity,
        document -> {
          try (TaggedPage page = document.addPage(CertificatePage.SIZE)) {
            new SpecimenMark(fonts).draw(page);
            page.ornament(CertificatePage.ornament());
            new CertificatePage(fonts, page).draw(text);
          }
        });
  }

  @Override
  public byte[] bundle(List<PrintedCertificate> certificates) {
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("no certificate");
    }
    CertificateOrnament ornament = CertificatePage.ornament();
    return TaggedDocument.file(
        fonts,
        BundleText.identity(certificates),
        document -> {
          for (PrintedCertificate certificate : certificates) {
            CertificateText text = CertificateText.of(certificate);
            try (TaggedPage page = document.addPage(CertificatePage.SIZE)) {
              document.bookmark(text.bookmark(), page);
              page.ornament(ornament);
              page.within(SECT, section -> new CertificatePage(fonts, section).draw(text));
            }
          }
        });
  }
}
