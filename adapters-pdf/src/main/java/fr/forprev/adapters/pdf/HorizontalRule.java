package fr.forprev.adapters.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A thin line that divides a page, or to write on. Lengths are in points. */
record HorizontalRule(float left, float right, float height) implements TaggedPage.Ornament {

  @Override
  public void draw(PDDocument document, PDPageContentStream canvas) throws IOException {
    canvas.setStrokingColor(Ink.RULE.red, Ink.RULE.green, Ink.RULE.blue);
    canvas.setLineWidth(0.6f);
    canvas.moveTo(left, height);
    canvas.lineTo(right, height);
    canvas.stroke();
  }
}
