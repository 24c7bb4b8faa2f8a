package fr.forprev.adapters.pdf;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One page on which all is either text with its place in the reading order, which is the order of
 * the calls, or ornament.
 */
final class TaggedPage implements AutoCloseable {

  private final PDDocument document;
  private final PDPage page;
  private final PDStructureElement parent;
  private final Map<Weight, PDFont> fonts;
  private final COSArray parents = new COSArray();
  private final PDPageContentStream canvas;

  TaggedPage(PDDocument document, PDPage page, PDStructureElement parent, Map<Weight, PDFont> fonts)
      throws IOException {
    this.document = document;
    this.page = page;
    this.parent = parent;
    this.fonts = fonts;
    this.canvas = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
  }

  /** The structure element of each marked content, by its number. */
  COSArray parents() {
    return parents;
  }

  /**
   * Text read as one element.
   *
   * @param type a standard structure type: {@code H1}, {@code P}
   */
  void text(String type, Drawing drawing) throws IOException {
    int mark = parents.size();
    PDStructureElement element = new PDStructureElement(type, parent);
    element.setPage(page);
    element.appendKid(mark);
    parent.appendKid(element);
    parents.add(element);
    canvas.beginMarkedContent(COSName.getPDFName(type), mark);
    drawing.on(this);
    canvas.endMarkedContent();
  }

  /** What is seen and not read. */
  void ornament(Ornament ornament) throws IOException {
    canvas.beginMarkedContent(COSName.ARTIFACT);
    canvas.saveGraphicsState();
    ornament.draw(document, canvas);
    canvas.restoreGraphicsState();
    canvas.endMarkedContent();
  }

  /** Shows lines of text, the top of the first at {@code top}; only inside {@link #text}. */
  void show(TextBlock block, float left, float top) throws IOException {
    Ink ink = block.style().ink();
    canvas.beginText();
    canvas.setNonStrokingColor(ink.red, ink.green, ink.blue);
    canvas.setFont(fonts.get(block.style().weight()), block.size());
    canvas.newLineAtOffset(left, top - block.ascent());
    for (String line : block.lines()) {
      canvas.showText(line);
      canvas.newLineAtOffset(0, -block.leading());
    }
    canvas.endText();
  }

  @Override
  public void close() throws IOException {
    canvas.close();
  }

  /** Something shown on a page. */
  @FunctionalInterface
  interface Drawing {
    void on(TaggedPage page) throws IOException;
  }

  /** Something drawn that says nothing. */
  @FunctionalInterface
  interface Ornament {
    void draw(PDDocument document, PDPageContentStream canvas) throws IOException;
  }
}
