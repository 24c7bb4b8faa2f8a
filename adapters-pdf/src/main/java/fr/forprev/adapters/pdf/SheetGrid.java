package fr.forprev.adapters.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * The lines of the table on one page: under a head of two rows, rows of these heights. Lengths are
 * in points.
 */
record SheetGrid(float top, List<Float> rows) implements TaggedPage.Ornament {

  static final float LEFT = 36;
  static final float NUMBER = 26;
  static final float SURNAME = 152;
  static final float FIRST_NAME = 120;
  static final float WHO = NUMBER + SURNAME + FIRST_NAME;

  /** A column for a signature: the two halves of each of two days. */
  static final float SIGNATURE = 118;

  static final int SIGNATURES = 4;
  static final float RIGHT = LEFT + WHO + SIGNATURES * SIGNATURE;

  static final float HEAD_ROW = 21;
  static final float HEAD = 2 * HEAD_ROW;
  static final float ROW = 26;
  static final float PADDING = 4;

  /** Keeps an unmodifiable copy of the heights. */
  SheetGrid {
    rows = List.copyOf(rows);
  }

  /** Where the signature columns begin, from the first. */
  static float signature(int column) {
    return LEFT + WHO + column * SIGNATURE;
  }

  @Override
  public void draw(PDDocument document, PDPageContentStream canvas) throws IOException {
    float bottom = (float) (top - HEAD - rows.stream().mapToDouble(Float::doubleValue).sum());
    fill(canvas, top - HEAD, HEAD);
    fill(canvas, bottom, rows.get(rows.size() - 1));
    pen(canvas, Ink.LABEL, 0.4f);
    float height = top - HEAD;
    for (float row : rows) {
      line(canvas, LEFT, height, RIGHT, height);
      height -= row;
    }
    float lastRow = bottom + rows.get(rows.size() - 1);
    line(canvas, signature(0), top - HEAD_ROW, RIGHT, top - HEAD_ROW);
    line(canvas, LEFT + NUMBER, top, LEFT + NUMBER, lastRow);
    line(canvas, LEFT + NUMBER + SURNAME, top, LEFT + NUMBER + SURNAME, lastRow);
    line(canvas, signature(1), top - HEAD_ROW, signature(1), bottom);
    line(canvas, signature(3), top - HEAD_ROW, signature(3), bottom);
    pen(canvas, Ink.ENGRAVING, 0.9f);
    line(canvas, signature(0), top, signature(0), bottom);
    line(canvas, signature(2), top, signature(2), bottom);
    line(canvas, LEFT, lastRow, RIGHT, lastRow);
    canvas.addRect(LEFT, bottom, RIGHT - LEFT, top - bottom);
    canvas.stroke();
  }

  private static void fill(PDPageContentStream canvas, float bottom, float height)
      throws IOException {
    canvas.setNonStrokingColor(Ink.TINT.red, Ink.TINT.green, Ink.TINT.blue);
    canvas.addRect(LEFT, bottom, RIGHT - LEFT, height);
    canvas.fill();
  }

  private static void line(PDPageContentStream canvas, float x1, float y1, float x2, float y2)
      throws IOException {
    canvas.moveTo(x1, y1);
    canvas.lineTo(x2, y2);
    canvas.stroke();
  }

  private static void pen(PDPageContentStream canvas, Ink ink, float width) throws IOException {
    canvas.setStrokingColor(ink.red, ink.green, ink.blue);
    canvas.setLineWidth(width);
  }
}
