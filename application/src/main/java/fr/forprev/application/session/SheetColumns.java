package fr.forprev.application.session;

import fr.forprev.domain.dispositif.Level;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns that the header of a sheet names; nothing is read of those that it names twice.
 *
 * @param header as typed
 * @param named what each cell of it names, if a column
 */
public record SheetColumns(List<String> header, List<Optional<TraineeColumn>> named) {

  private static final int MOST_SHOWN = 20;

  /** Keeps unmodifiable copies. */
  public SheetColumns {
    header = List.copyOf(header);
    named = List.copyOf(named);
  }

  static SheetColumns of(List<String> header) {
    return new SheetColumns(header, header.stream().map(TraineeColumn::named).toList());
  }

  /** The columns that are read, with their places in the sheet, from 0. */
  public Map<TraineeColumn, Integer> places() {
    Map<TraineeColumn, Integer> places = new EnumMap<>(TraineeColumn.class);
    for (TraineeColumn column : TraineeColumn.values()) {
      List<Integer> named = namedAt(column);
      if (named.size() == 1) {
        places.put(column, named.get(0));
      }
    }
    return places;
  }

  /** What else the header names, as typed; the first twenty. */
  public List<String> ignored() {
    return shown(IntStream.range(0, header.size()).filter(place -> named.get(place).isEmpty()));
  }

  /** The columns that the header does not name. */
  public List<TraineeColumn> missing() {
    return Arrays.stream(TraineeColumn.values()).filter(it -> namedAt(it).isEmpty()).toList();
  }

  /**
   * What keeps a session of that level from reading the sheet, the header being on {@code line}.
   */
  List<Finding> faults(int line, Level level) {
    List<TraineeColumn> asked =
        missing().stream().filter(column -> column.isMandatory(level)).toList();
    Optional<Finding> unnamed =
        asked.isEmpty() ? Optional.empty() : Optional.of(unnamed(line, asked));
    return Stream.concat(
            unnamed.stream(),
            Arrays.stream(TraineeColumn.values())
                .filter(column -> namedAt(column).size() > 1)
                .map(column -> twice(line, column)))
        .toList();
  }

  private Finding unnamed(int line, List<TraineeColumn> asked) {
    return new Finding(
        line,
        null,
        null,
        (asked.size() == 1 ? "Il manque la colonne " : "Il manque les colonnes ")
            + quoted(asked.stream().map(TraineeColumn::label).toList())
            + " ; la première ligne nomme "
            + quoted(shown(IntStream.range(0, header.size())))
            + ".",
        "La première ligne nomme les colonnes, dans un ordre quelconque : "
            + Arrays.stream(TraineeColumn.values())
                .map(TraineeColumn::label)
                .collect(Collectors.joining(", "))
            + ". Partez du modèle.");
  }

  private static Finding twice(int line, TraineeColumn column) {
    return new Finding(
        line,
        column,
        null,
        "Plusieurs colonnes se nomment « " + column.label() + " ».",
        "N'en gardez qu'une.");
  }

  private List<Integer> namedAt(TraineeColumn column) {
    return IntStream.range(0, named.size())
        .filter(place -> named.get(place).filter(column::equals).isPresent())
        .boxed()
        .toList();
  }

  private List<String> shown(IntStream places) {
    return places
        .mapToObj(header::get)
        .filter(name -> !SheetCells.isBlank(name))
        .limit(MOST_SHOWN)
        .map(SheetCells::shown)
        .toList();
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "« " + name + " »").collect(Collectors.joining(", "));
  }
}
