package fr.forprev.application.session;

import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.domain.dispositif.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a sheet of trainees says.
 *
 * @param columns what its header names
 * @param lines one for each trainee, in the order of the file
 * @param faults what must be mended before any line is taken, in the order of the file
 * @param remarks what should be looked at
 */
public record SheetReading(
    SheetColumns columns, List<Line> lines, List<Finding> faults, List<Finding> remarks) {

  /**
   * One trainee.
   *
   * @param number where the file has it, from 1
   * @param cells what was typed in the columns that are read, endless cells being cut
   * @param trainee what was read; null where a cell is empty or faulty
   */
  public record Line(int number, Map<TraineeColumn, String> cells, TraineeInput trainee) {

    /** Keeps an unmodifiable copy of the cells. */
    public Line {
      cells = Map.copyOf(cells);
    }
  }

  /** Keeps unmodifiable copies. */
  public SheetReading {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads the rows that {@code sheet} keeps. The faults are those of its header, of cells that are
   * not what their column asks and of mandatory ones that are empty, and a sheet without trainee.
   *
   * @param level that of the session, which says what is mandatory (SES-10)
   */
  public static SheetReading of(TraineeSheet sheet, Level level) {
    SheetColumns columns = SheetColumns.of(sheet.header().cells());
    int line = sheet.header().line();
    RowReader reader = new RowReader(columns, level);
    List<Line> lines = sheet.rows().stream().map(reader::read).toList();
    List<Finding> faults = new ArrayList<>(columns.faults(line, level));
    faults.addAll(reader.faults());
    if (faults.isEmpty() && lines.isEmpty()) {
      faults.add(
          new Finding(
              line,
              null,
              null,
              "Le fichier ne contient aucun stagiaire.",
              "Sous la ligne qui nomme les colonnes, écrivez une ligne par stagiaire."));
    }
    return new SheetReading(columns, lines, faults, List.of());
  }

  /** Whether nothing has to be mended. */
  public boolean isFaultless() {
    return faults.isEmpty();
  }
}
