package fr.forprev.adapters.pdf;

import java.util.ArrayList;
import java.util.List;

/** The trainees of a sheet, page by page: as many on each as there is room for. */
record SheetPages(List<List<SheetRow>> pages, float room) {

  /** At least one page, full but for the last. */
  static SheetPages of(List<SheetRow> rows, float room) {
    List<List<SheetRow>> pages = new ArrayList<>();
    List<SheetRow> page = new ArrayList<>();
    float left = room;
    for (SheetRow row : rows) {
      if (row.height() > left) {
        pages.add(List.copyOf(page));
        page.clear();
        left = room;
      }
      page.add(row);
      left -= row.height();
    }
    pages.add(List.copyOf(page));
    return new SheetPages(pages, room);
  }

  /** How many lines can still be added by hand: on the last page alone. */
  int blanks(int index) {
    if (index < pages.size() - 1) {
      return 0;
    }
    double used = pages.get(index).stream().mapToDouble(SheetRow::height).sum();
    return (int) ((room - used) / SheetGrid.ROW);
  }
}
