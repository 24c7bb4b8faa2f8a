package fr.forprev.adapters.pdf;

import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.H1;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.P;

import java.io.IOException;
import org.apache.pdfbox.util.Matrix;

/**
 * What stands around the table of each page: above it what the session is, below it the page's
 * number. Read on the first page alone; lengths are in points.
 */
final class SheetHeading {

  /** Where the table begins. */
  static final float BOTTOM = 443;

  private static final float TOP = 568;
  private static final float RULE = 536;
  private static final float FOOT = 38;

  /** From the top of a field to the line on which it can be written by hand. */
  private static final float TO_WRITE = 27;

  private static final float GUTTER = 16;
  private static final float COLUMN = (SheetGrid.RIGHT - SheetGrid.LEFT - 3 * GUTTER) / 4;

  private static final TextStyle TITLE = TextStyle.fixed(Weight.BOLD, Ink.TEXT, 20);
  private static final TextStyle LABEL = TextStyle.fixed(Weight.REGULAR, Ink.LABEL, 7.5f);
  private static final TextStyle PLAIN = new TextStyle(Weight.REGULAR, Ink.TEXT, 10.5f, 5.5f);
  private static final TextStyle NOTE = TextStyle.fixed(Weight.REGULAR, Ink.LABEL, 7.5f);

  private final Fonts fonts;
  private final SheetText text;

  SheetHeading(Fonts fonts, SheetText text) {
    this.fonts = fonts;
    this.text = text;
  }

  void draw(TaggedPage page, int number, int pages) throws IOException {
    page.ornament(new HorizontalRule(SheetGrid.LEFT, SheetGrid.RIGHT, RULE));
    boolean first = number == 1;
    show(page, first, H1, shown(SheetText.HEADING, TITLE, SheetGrid.LEFT, TOP));
    field(page, first, text.number(), 1, 2, TOP - 1);
    field(page, first, text.kind(), 1, 3, TOP - 1);
    field(page, first, text.label(), 2, 0, 529);
    field(page, first, text.certificate(), 2, 2, 529);
    field(page, first, text.organisation(), 2, 0, 486);
    field(page, first, text.place(), 1, 2, 486);
    field(page, first, text.endDate(), 1, 3, 486);
    show(page, first, P, shown(SheetText.HOW_TO, NOTE, SheetGrid.LEFT, FOOT));
    String foot = text.foot(number, pages);
    float width = fonts.face(NOTE.weight()).width(foot) * NOTE.size();
    show(page, false, P, shown(foot, NOTE, SheetGrid.RIGHT - width, FOOT));
  }

  private static void show(TaggedPage page, boolean read, String type, TaggedPage.Drawing drawing)
      throws IOException {
    if (read) {
      page.text(type, drawing);
    } else {
      page.unread(new Matrix(), drawing);
    }
  }

  private void field(TaggedPage page, boolean read, Entry entry, int columns, int column, float top)
      throws IOException {
    float width = columns * (COLUMN + GUTTER) - GUTTER;
    LabelledText field = LabelledText.fit(entry, fonts, LABEL, PLAIN, width, 30);
    float left = SheetGrid.LEFT + column * (COLUMN + GUTTER);
    show(page, read, P, field.at(left, top));
    if (entry.value().isEmpty()) {
      page.ornament(new HorizontalRule(left, left + width, top - TO_WRITE));
    }
  }

  private TaggedPage.Drawing shown(String words, TextStyle style, float left, float top) {
    TextBlock block =
        TextBlock.fit("heading", words, fonts, style, SheetGrid.RIGHT, 2 * style.size());
    return page -> page.show(block, left, top);
  }
}
