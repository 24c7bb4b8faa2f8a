package fr.forprev.adapters.pdf;

import fr.forprev.application.session.AttendanceSheet;
import fr.forprev.application.session.RenderAttendanceSheet;
import java.util.List;

/**
 * Attendance sheets on A4 landscape in French, at once PDF/A-2a and PDF/UA-1: two days a sheet, a
 * dozen trainees a page, the trainer's signature on each.
 *
 * <p>The fonts are read once, when an instance is made: keep it. Threads may share it.
 */
public final class PdfAttendanceSheets implements RenderAttendanceSheet {

  private static final float BOTTOM = 48;

  private final Fonts fonts = Fonts.bundled();

  /**
   * {@inheritDoc}
   *
   * <p>Long texts are set smaller, then on several lines; nothing is ever cut.
   *
   * @throws IllegalArgumentException when a text has a character that the fonts cannot print, or is
   *     too long for its place even in the smallest size; the message names the component, never
   *     its content
   */
  @Override
  public byte[] pdf(AttendanceSheet sheet) {
    SheetText text = new SheetText(sheet);
    SheetHeading heading = new SheetHeading(fonts, text);
    SheetTable table = new SheetTable(fonts, text.trainer());
    float room = SheetHeading.BOTTOM - SheetGrid.HEAD - table.trainerHeight() - BOTTOM;
    SheetPages pages = SheetPages.of(SheetRow.of(sheet.trainees(), fonts), room);
    List<List<SheetRow>> all = pages.pages();
    return TaggedDocument.file(
        fonts,
        new Identity(text.title(), sheet.asOf(), sheet.toString()),
        document -> {
          for (int index = 0; index < all.size(); index++) {
            try (TaggedPage page = document.addPage(CertificatePage.SIZE)) {
              heading.draw(page, index + 1, all.size());
              table.draw(page, SheetHeading.BOTTOM, all.get(index), pages.blanks(index));
            }
          }
        });
  }
}
