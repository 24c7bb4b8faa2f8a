package fr.forprev.adapters.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A double frame, a band of engraved waves along its left side, and rules across the page. An
 * instance belongs to one document.
 */
final class CertificateOrnament implements TaggedPage.Ornament {

  /** Between the edge of the sheet and the outermost line. */
  static final float MARGIN = 28;

  private static final float INSET = 5;
  private static final float BAND_LEFT = MARGIN + 12;
  private static final float BAND_WIDTH = 58;
  private static final int PERIODS = 7;

  private final PDRectangle sheet;
  private final float left;
  private final float right;
  private final float[] rules;
  private @Nullable PDFormXObject waves;

  /** Rules go from {@code left} to {@code right} at each of the heights. */
  CertificateOrnament(PDRectangle sheet, float left, float right, float... rules) {
    this.sheet = sheet;
    this.left = left;
    this.right = right;
    this.rules = rules.clone();
  }

  @Override
  public void draw(PDDocument document, PDPageContentStream canvas) throws IOException {
    pen(canvas, Ink.ENGRAVING, 0.9f);
    frame(canvas, MARGIN);
    pen(canvas, Ink.RULE, 0.5f);
    frame(canvas, MARGIN + INSET);
    for (float height : rules) {
      canvas.moveTo(left, height);
      canvas.lineTo(right, height);
      canvas.stroke();
    }
    band(document, canvas);
  }

  private void frame(PDPageContentStream canvas, float inset) throws IOException {
    canvas.addRect(inset, inset, sheet.getWidth() - 2 * inset, sheet.getHeight() - 2 * inset);
    canvas.stroke();
  }

  private void band(PDDocument document, PDPageContentStream canvas) throws IOException {
    float bottom = BAND_LEFT;
    float height = sheet.getHeight() - 2 * bottom;
    canvas.setNonStrokingColor(Ink.TINT.red, Ink.TINT.green, Ink.TINT.blue);
    canvas.addRect(BAND_LEFT, bottom, BAND_WIDTH, height);
    canvas.fill();
    pen(canvas, Ink.ENGRAVING, 0.35f);
    float period = height / PERIODS;
    PDFormXObject form = waves(document, period);
    canvas.transform(Matrix.getTranslateInstance(BAND_LEFT, bottom));
    for (int drawn = 0; drawn < PERIODS; drawn++) {
      canvas.drawForm(form);
      canvas.transform(Matrix.getTranslateInstance(0, period));
    }
  }

  /** Drawn once in a document, shown on all its pages. */
  private PDFormXObject waves(PDDocument document, float period) throws IOException {
    PDFormXObject drawn = waves;
    if (drawn == null) {
      drawn = EngravedWaves.form(document, BAND_WIDTH, period);
      waves = drawn;
    }
    return drawn;
  }

  private static void pen(PDPageContentStream canvas, Ink ink, float width) throws IOException {
    canvas.setStrokingColor(ink.red, ink.green, ink.blue);
    canvas.setLineWidth(width);
  }
}
