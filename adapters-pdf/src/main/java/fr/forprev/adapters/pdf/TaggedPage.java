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
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * One page on which all is either text with its place in the reading order, which is the order of
 * the calls, or ornament.
 */
final class TaggedPage implements AutoCloseable {

  private final PDDocument document;
  private final PDPage page;
  private final Map<Weight, PDFont> fonts;
  private final COSArray parents = new COSArray();
  private final PDPageContentStream canvas;
  private PDStructureElement parent;

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

  /** The page itself, for what leads to it. */
  PDPage page() {
    return page;
  }

  /**
   * What is read as the parts of one thing.
   *
   * @param type a standard structure type that holds others: {@code Table}, {@code TR}
   */
  void within(String type, Drawing parts) throws IOException {
    PDStructureElement outer = parent;
    parent = element(type);
    parts.on(this);
    parent = outer;
  }

  /**
   * Text read as one element.
   *
   * @param type a standard structure type: {@code H1}, {@code P}
   */
  void text(String type, Drawing drawing) throws IOException {
    read(element(type), drawing);
  }

  /** The heading of columns or rows of a table. */
  void heading(PDTableAttributeObject extent, Drawing drawing) throws IOException {
    PDStructureElement element = element(StandardStructureTypes.TH);
    element.addAttribute(extent);
    read(element, drawing);
  }

  /** Cells of a table left to be filled by hand. */
  void emptyCells(int count) {
    for (int cell = 0; cell < count; cell++) {
      element(StandardStructureTypes.TD);
    }
  }

  private PDStructureElement element(String type) {
    PDStructureElement element = new PDStructureElement(type, parent);
    element.setPage(page);
    parent.appendKid(element);
    return element;
  }

  private void read(PDStructureElement element, Drawing drawing) throws IOException {
    int mark = parents.size();
    element.appendKid(mark);
    parents.add(element);
    canvas.beginMarkedContent(COSName.getPDFName(element.getStructureType()), mark);
    drawing.on(this);
    canvas.endMarkedContent();
  }

  /** Text seen and not read again: the same is read elsewhere. */
  void unread(Matrix placement, Drawing drawing) throws IOException {
    canvas.beginMarkedContent(COSName.ARTIFACT);
    canvas.saveGraphicsState();
    canvas.transform(placement);
    drawing.on(this);
    canvas.restoreGraphicsState();
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

  /** Shows lines of text, the top of the first at {@code top}; only inside the others. */
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
