package fr.forprev.application.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of trainees as a file holds it, whatever the format of the file.
 *
 * @param header the row that names the columns
 * @param rows one for each trainee; only the first hundred of a longer table
 * @param found how many rows the table has, all counted
 */
public record TraineeSheet(Row header, List<Row> rows, int found) {

  /**
   * One row.
   *
   * @param line where the file has it, from 1
   * @param cells as typed, in the order of the file
   */
  public record Row(int line, List<String> cells) {

    /** Keeps an unmodifiable copy of the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(SheetCells::isBlank);
    }

    /** The cell at that place, from 0, its superfluous spaces taken away; empty when too short. */
    String cell(int place) {
      return place < cells.size() ? SheetCells.trimmed(cells.get(place)) : "";
    }

    /** The same as typed; an endless one is cut. */
    String shown(int place) {
      return place < cells.size() ? SheetCells.shown(cells.get(place)) : "";
    }
  }

  /** Keeps an unmodifiable copy of the rows. */
  public TraineeSheet {
    rows = List.copyOf(rows);
  }

  /**
   * Takes the first row that is not blank as the header and leaves out the other blank ones; empty
   * when there is none. Reads {@code all} to its end and keeps no more of it than a draft takes.
   */
  public static Optional<TraineeSheet> of(Stream<Row> all) {
    Iterator<Row> filled = all.filter(row -> !row.isBlank()).iterator();
    if (!filled.hasNext()) {
      return Optional.empty();
    }
    Row header = filled.next();
    List<Row> rows = new ArrayList<>();
    int found = 0;
    while (filled.hasNext()) {
      Row next = filled.next();
      if (found < DraftInput.MOST_TRAINEES) {
        rows.add(next);
      }
      found++;
    }
    return Optional.of(new TraineeSheet(header, rows, found));
  }
}
