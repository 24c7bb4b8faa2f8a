package fr.forprev.adapters.pdf;

import fr.forprev.application.session.AttendanceSheet;
import java.util.ArrayList;
import java.util.List;

/** A trainee's line: as high as the names need, never lower than a signature does. */
record SheetRow(TextBlock number, TextBlock surname, TextBlock firstName) {

  private static final TextStyle NUMBER = TextStyle.fixed(Weight.REGULAR, Ink.LABEL, 8);
  private static final TextStyle SURNAME = new TextStyle(Weight.BOLD, Ink.TEXT, 10, 6);
  private static final TextStyle FIRST_NAME = new TextStyle(Weight.REGULAR, Ink.TEXT, 10, 6);

  private static final float TALLEST_NAME = 60;

  static List<SheetRow> of(List<AttendanceSheet.Row> trainees, Fonts fonts) {
    List<SheetRow> rows = new ArrayList<>();
    for (AttendanceSheet.Row trainee : trainees) {
      rows.add(
          new SheetRow(
              fit("number", Integer.toString(rows.size() + 1), fonts, NUMBER, SheetGrid.NUMBER),
              fit("surname", SheetText.of(trainee.surname()), fonts, SURNAME, SheetGrid.SURNAME),
              fit(
                  "firstName",
                  SheetText.of(trainee.firstName()),
                  fonts,
                  FIRST_NAME,
                  SheetGrid.FIRST_NAME)));
    }
    return rows;
  }

  private static TextBlock fit(
      String field, String text, Fonts fonts, TextStyle style, float column) {
    return TextBlock.fit(field, text, fonts, style, column - 2 * SheetGrid.PADDING, TALLEST_NAME);
  }

  /** In points. */
  float height() {
    float text = Math.max(surname.height(), firstName.height());
    return Math.max(SheetGrid.ROW, text + 2 * SheetGrid.PADDING);
  }
}
