package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.csv.CsvFile;
import fr.forprev.application.session.SheetColumns;
import fr.forprev.application.session.SheetReading;
import fr.forprev.application.session.TraineeColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the import of a file would do, on the wire. */
record TraineeImportCheckBody(
    boolean importable,
    FileBody file,
    ColumnsBody columns,
    List<LineBody> lines,
    List<FindingBody> faults,
    int moreFaults,
    List<FindingBody> lineRemarks) {

  static TraineeImportCheckBody of(CsvFile file, SheetReading reading) {
    return new TraineeImportCheckBody(
        reading.isFaultless(),
        FileBody.of(file),
        ColumnsBody.of(reading.columns()),
        reading.lines().stream().map(LineBody::of).toList(),
        FindingBody.of(reading.faults()),
        FindingBody.more(reading.faults()),
        FindingBody.of(reading.remarks()));
  }

  /** Which columns are read, which are not, which are not there. */
  record ColumnsBody(List<String> read, List<String> ignored, List<String> missing) {

    static ColumnsBody of(SheetColumns columns) {
      return new ColumnsBody(
          columns.places().keySet().stream().map(TraineeFields::name).toList(),
          columns.ignored(),
          columns.missing().stream().map(TraineeFields::name).toList());
    }
  }

  /** One trainee: what was typed, and what was read. */
  record LineBody(int line, Map<String, String> cells, TraineeInputBody trainee) {

    static LineBody of(SheetReading.Line line) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (TraineeColumn column : TraineeColumn.values()) {
        String typed = line.cells().get(column);
        if (typed != null) {
          cells.put(TraineeFields.name(column), typed);
        }
      }
      return new LineBody(line.number(), cells, TraineeInputBody.of(line.trainee()));
    }
  }
}
