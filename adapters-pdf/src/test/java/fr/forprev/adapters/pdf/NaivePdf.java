package fr.forprev.adapters.pdf;

import fr.forprev.domain.certificate.PrintedCertificate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The same words in the same fonts, by the shortest program that PDFBox's own examples lead to: no
 * ornament, no structure, no declaration of conformance.
 */
final class NaivePdf {

  private static final float LEADING = 34;

  private NaivePdf() {}

  static byte[] of(PrintedCertificate certificate) throws IOException {
    CertificateText text = CertificateText.of(certificate);
    try (PDDocument document = new PDDocument()) {
      PDFont regular = font(document, "NotoSans-Regular.ttf");
      PDFont bold = font(document, "NotoSans-Bold.ttf");
      PDPage page = new PDPage(CertificatePage.SIZE);
      document.addPage(page);
      try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
        float height = CertificatePage.SIZE.getHeight() - 2 * LEADING;
        for (Entry entry : entries(text)) {
          show(canvas, regular, 8.5f, height, entry.label());
          show(canvas, bold, 12, height - LEADING / 2, entry.value());
          height -= LEADING;
        }
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }

  private static PDFont font(PDDocument document, String resource) throws IOException {
    try (InputStream file = NaivePdf.class.getResourceAsStream(resource)) {
      return PDType0Font.load(document, file);
    }
  }

  private static void show(
      PDPageContentStream canvas, PDFont font, float size, float height, String text)
      throws IOException {
    canvas.beginText();
    canvas.setFont(font, size);
    canvas.newLineAtOffset(CertificatePage.LEFT, height);
    canvas.showText(text);
    canvas.endText();
  }

  private static List<Entry> entries(CertificateText text) {
    return List.of(
        text.label(),
        text.kind(),
        text.number(),
        text.surname(),
        text.firstName(),
        text.birthDate(),
        text.start(),
        text.end(),
        text.generatedOn(),
        text.organisation(),
        text.habilitation(),
        text.trainer(),
        text.town());
  }
}
