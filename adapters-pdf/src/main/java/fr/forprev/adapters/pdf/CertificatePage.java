package fr.forprev.adapters.pdf;

import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.H1;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.P;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where each thing stands on a certificate: what it certifies, whom, until when, and who says so.
 * Lengths are in points, heights from the bottom of the sheet.
 */
final class CertificatePage {

  static final PDRectangle SIZE =
      new PDRectangle(
          /* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

  /** Four columns; the last one stays empty below {@link #FREE_BELOW}, room for a code to scan. */
  static final float LEFT = 130;

  static final float RIGHT = 782;
  static final float GUTTER = 20;
  static final float COLUMN = (RIGHT - LEFT - 3 * GUTTER) / 4;
  static final float FREE_BELOW = 182;

  private static final TextStyle EYEBROW = TextStyle.fixed(Weight.BOLD, Ink.ACCENT, 14);
  private static final TextStyle LABEL = TextStyle.fixed(Weight.REGULAR, Ink.LABEL, 8.5f);
  private static final TextStyle TITLE = new TextStyle(Weight.BOLD, Ink.TEXT, 33, 9);
  private static final TextStyle SURNAME = new TextStyle(Weight.BOLD, Ink.TEXT, 29, 8);
  private static final TextStyle FIRST_NAME = new TextStyle(Weight.REGULAR, Ink.TEXT, 29, 8);
  private static final TextStyle VALIDITY = new TextStyle(Weight.BOLD, Ink.TEXT, 15, 10);
  private static final TextStyle DATE = new TextStyle(Weight.REGULAR, Ink.TEXT, 15, 10);
  private static final TextStyle PLAIN = new TextStyle(Weight.REGULAR, Ink.TEXT, 12, 5.5f);

  private static final float PERSON_TOP = 408;
  private static final float PERSON_BOTTOM = 254;

  private final Fonts fonts;
  private final TaggedPage page;

  CertificatePage(Fonts fonts, TaggedPage page) {
    this.fonts = fonts;
    this.page = page;
  }

  /** What certificates are drawn on; all those of one document share it. */
  static CertificateOrnament ornament() {
    return new CertificateOrnament(SIZE, LEFT, RIGHT, PERSON_TOP, PERSON_BOTTOM);
  }

  void draw(CertificateText text) throws IOException {
    page.text(H1, cell(text.label(), EYEBROW, TITLE, 4, 46).at(LEFT, 529));
    row(455, cell(text.kind(), PLAIN, 2, 18), cell(text.number(), PLAIN, 2, 18));
    person(text);
    LabelledText start = cell(text.start(), VALIDITY, 1, 22);
    LabelledText end = cell(text.end(), VALIDITY, 1, 22);
    row(237, start, end, cell(text.generatedOn(), DATE, 1, 22));
    if (text.replaces().isPresent()) {
      page.text(P, cell(text.replaces().get(), PLAIN, 1, 22).at(RIGHT - COLUMN, 237));
    }
    row(176, cell(text.organisation(), PLAIN, 2, 42), cell(text.habilitation(), PLAIN, 1, 42));
    row(115, cell(text.trainer(), PLAIN, 2, 45), cell(text.town(), PLAIN, 1, 45));
  }

  /** Both names in one size, and the birth date, spread over their place. */
  private void person(CertificateText text) throws IOException {
    float size =
        Math.min(
            cell(text.surname(), SURNAME, 2, 80).value().size(),
            cell(text.firstName(), FIRST_NAME, 2, 80).value().size());
    LabelledText surname = cell(text.surname(), SURNAME.atMost(size), 2, 80);
    LabelledText firstName = cell(text.firstName(), FIRST_NAME.atMost(size), 2, 80);
    LabelledText birthDate = cell(text.birthDate(), DATE, 2, 22);
    float name = Math.max(surname.height(), firstName.height());
    float spare = PERSON_TOP - PERSON_BOTTOM - name - birthDate.height();
    row(PERSON_TOP - spare / 3, surname, firstName);
    row(PERSON_BOTTOM + spare / 3 + birthDate.height(), birthDate);
  }

  private void row(float top, LabelledText... cells) throws IOException {
    float left = LEFT;
    for (LabelledText cell : cells) {
      page.text(P, cell.at(left, top));
      left += cell.width() + GUTTER;
    }
  }

  private LabelledText cell(Entry entry, TextStyle style, int columns, float height) {
    return cell(entry, LABEL, style, columns, height);
  }

  private LabelledText cell(
      Entry entry, TextStyle labels, TextStyle style, int columns, float height) {
    float width = columns * (COLUMN + GUTTER) - GUTTER;
    return LabelledText.fit(entry, fonts, labels, style, width, height);
  }
}
