package fr.forprev.adapters.pdf;

import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.P;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** What makes a certificate a specimen: a word across the page, and a band that is read first. */
final class SpecimenMark implements TaggedPage.Ornament {

  private static final TextStyle ACROSS = TextStyle.fixed(Weight.BOLD, Ink.WATERMARK, 132);
  private static final TextStyle BAND = TextStyle.fixed(Weight.BOLD, Ink.PAPER, 11);

  private static final float BAND_BOTTOM = 533;
  private static final float BAND_HEIGHT = 22;
  private static final double SLOPE = Math.toRadians(25);

  private final Fonts fonts;

  SpecimenMark(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Under all that is drawn later, and before all that is read later. */
  void draw(TaggedPage page) throws IOException {
    float middle = (CertificatePage.LEFT + CertificatePage.RIGHT) / 2;
    TextBlock word = block("SPÉCIMEN", ACROSS);
    page.unread(
        Matrix.getRotateInstance(SLOPE, middle, CertificatePage.SIZE.getHeight() / 2 - 12),
        canvas -> canvas.show(word, -word.width() / 2, word.height() / 2));
    page.ornament(this);
    TextBlock band = block("SPÉCIMEN SANS VALEUR – aucun certificat n’a encore été délivré", BAND);
    float top = BAND_BOTTOM + (BAND_HEIGHT + band.height()) / 2;
    page.text(P, canvas -> canvas.show(band, middle - band.width() / 2, top));
  }

  @Override
  public void draw(PDDocument document, PDPageContentStream canvas) throws IOException {
    canvas.setNonStrokingColor(Ink.WARNING.red, Ink.WARNING.green, Ink.WARNING.blue);
    canvas.addRect(
        CertificatePage.LEFT,
        BAND_BOTTOM,
        CertificatePage.RIGHT - CertificatePage.LEFT,
        BAND_HEIGHT);
    canvas.fill();
  }

  private TextBlock block(String text, TextStyle style) {
    return TextBlock.fit(
        "mark", text, fonts, style, CertificatePage.SIZE.getWidth(), 2 * style.size());
  }
}
