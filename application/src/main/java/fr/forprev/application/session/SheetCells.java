package fr.forprev.application.session;

/** Cells of a sheet as spreadsheets write them. */
final class SheetCells {

  /** The longest cell that is shown back: nothing that is valid is longer. */
  private static final int LONGEST_SHOWN = 300;

  private static final String BEGINS_FORMULA = "=+-@";

  private SheetCells() {}

  /** The cell with plain spaces instead of those that do not break, and none at the ends. */
  static String trimmed(String cell) {
    return cell.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
  }

  static boolean isBlank(String cell) {
    return trimmed(cell).isEmpty();
  }

  /** Whether a spreadsheet would run the cell rather than show it. */
  static boolean isFormula(String trimmed) {
    return !trimmed.isEmpty() && BEGINS_FORMULA.indexOf(trimmed.charAt(0)) >= 0;
  }

  /** The cell as typed, an endless one cut. */
  static String shown(String cell) {
    if (cell.length() <= LONGEST_SHOWN) {
      return cell;
    }
    int end =
        Character.isHighSurrogate(cell.charAt(LONGEST_SHOWN - 1))
            ? LONGEST_SHOWN - 1
            : LONGEST_SHOWN;
    return cell.substring(0, end) + "…";
  }
}
