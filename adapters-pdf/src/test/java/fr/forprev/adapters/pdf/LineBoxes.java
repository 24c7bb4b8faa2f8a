package fr.forprev.adapters.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The box of each line of text, from its tallest to its deepest possible letter. Slanting text, as
 * under a specimen, is left out.
 */
final class LineBoxes extends PDFTextStripper {

  private static final double ASCENT = 1.069;
  private static final double DESCENT = 0.293;

  /** Two lines may share an edge. */
  private static final double SLACK = 0.02;

  private final List<Rectangle2D> boxes = new ArrayList<>();
  private double baseline = Double.NaN;
  private double end = Double.NaN;

  private LineBoxes() {}

  static List<Rectangle2D> of(byte[] file) throws IOException {
    return of(file, 1);
  }

  /** On one page, the first being 1. */
  static List<Rectangle2D> of(byte[] file, int page) throws IOException {
    LineBoxes lines = new LineBoxes();
    lines.setStartPage(page);
    lines.setEndPage(page);
    try (PDDocument document = Loader.loadPDF(file)) {
      lines.getText(document);
    }
    return lines.boxes;
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (glyph.getTextMatrix().getShearY() != 0) {
      return;
    }
    if (glyph.getUnicode().isBlank()) {
      end += glyph.getWidth();
      return;
    }
    double size = glyph.getFontSizeInPt();
    double top = glyph.getY() - ASCENT * size + SLACK;
    Rectangle2D box =
        new Rectangle2D.Double(
            glyph.getX(), top, glyph.getWidth(), (ASCENT + DESCENT) * size - 2 * SLACK);
    boolean continues = glyph.getY() == baseline && Math.abs(glyph.getX() - end) < size / 2;
    if (continues) {
      boxes.get(boxes.size() - 1).add(box);
    } else {
      boxes.add(box);
    }
    baseline = glyph.getY();
    end = glyph.getX() + glyph.getWidth();
  }
}
