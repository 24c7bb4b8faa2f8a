package fr.forprev.application.session;

import fr.forprev.application.name.NameFault;
import fr.forprev.application.notification.MailAddress;
import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.application.session.SheetReading.Line;
import fr.forprev.application.session.TraineeSheet.Row;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.name.Name;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet one by one, and gathers what is wrong with them. */
final class RowReader {

  private final Map<TraineeColumn, Integer> places;
  private final int width;
  private final Level level;
  private final List<Finding> faults = new ArrayList<>();

  RowReader(SheetColumns columns, Level level) {
    this.places = columns.places();
    this.width = columns.header().size();
    this.level = level;
  }

  List<Finding> faults() {
    return faults;
  }

  Line read(Row row) {
    return new Line(row.line(), shown(row), isTooWide(row) ? shifted(row) : values(row));
  }

  private TraineeInput values(Row row) {
    Name surname = name(row, TraineeColumn.SURNAME);
    Name firstName = name(row, TraineeColumn.FIRST_NAME);
    var birthDate =
        value(row, TraineeColumn.BIRTH_DATE, BirthDateCell::parse, BirthDateCell::fault);
    String email =
        value(
            row,
            TraineeColumn.EMAIL,
            typed -> Optional.of(typed).filter(MailAddress::accepts),
            typed -> CellFault.NO_EMAIL);
    ForprevNumber number =
        value(row, TraineeColumn.NUMBER, ForprevNumber::parse, typed -> CellFault.NO_NUMBER);
    return new TraineeInput(number, surname, firstName, birthDate, email);
  }

  private @Nullable Name name(Row row, TraineeColumn column) {
    return value(row, column, Name::parse, typed -> CellFault.noName(NameFault.sentence(typed)));
  }

  private <V> @Nullable V value(
      Row row,
      TraineeColumn column,
      Function<String, Optional<V>> parser,
      Function<String, CellFault> fault) {
    Integer place = places.get(column);
    if (place == null) {
      return null;
    }
    String typed = row.cell(place);
    if (typed.isEmpty()) {
      if (column.isMandatory(level)) {
        add(row, column, CellFault.empty(column));
      }
      return null;
    }
    Optional<V> value = SheetCells.isFormula(typed) ? Optional.empty() : parser.apply(typed);
    if (value.isEmpty()) {
      add(row, column, SheetCells.isFormula(typed) ? CellFault.FORMULA : fault.apply(typed));
    }
    return value.orElse(null);
  }

  private boolean isTooWide(Row row) {
    return row.cells().stream().skip(width).anyMatch(cell -> !SheetCells.isBlank(cell));
  }

  private TraineeInput shifted(Row row) {
    faults.add(
        new Finding(
            row.line(), null, null, CellFault.TOO_WIDE.sentence(), CellFault.TOO_WIDE.mending()));
    return new TraineeInput(null, null, null, null, null);
  }

  private void add(Row row, TraineeColumn column, CellFault fault) {
    faults.add(new Finding(row.line(), column, null, fault.sentence(), fault.mending()));
  }

  private Map<TraineeColumn, String> shown(Row row) {
    Map<TraineeColumn, String> shown = new EnumMap<>(TraineeColumn.class);
    places.forEach((column, place) -> shown.put(column, row.shown(place)));
    return shown;
  }
}
