package fr.forprev.domain.table;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.calendar.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A line of a decision table.
 *
 * @param place file and line, by which a failing test names it
 * @param cells what is written under each heading
 */
public record Row(String place, Map<String, String> cells) {

  /** What is written under {@code heading}; refuses a heading that the table does not have. */
  public String text(String heading) {
    String cell = cells.get(heading);
    if (cell == null) {
      throw new IllegalArgumentException(place + " has no column " + heading);
    }
    return cell;
  }

  /** The day under {@code heading}, written 2023-01-31. */
  public LocalDate day(String heading) {
    return LocalDate.parse(text(heading));
  }

  /** The same, empty when nothing or a dash is written. */
  public Optional<LocalDate> optionalDay(String heading) {
    return isEmpty(heading) ? Optional.empty() : Optional.of(day(heading));
  }

  /** The whole number under {@code heading}. */
  public int number(String heading) {
    return Integer.parseInt(text(heading));
  }

  /** Whether « oui » is under {@code heading}, and not « non ». */
  public boolean yes(String heading) {
    return switch (text(heading)) {
      case "oui" -> true;
      case "non" -> false;
      default -> throw new IllegalArgumentException(place + ": oui or non, not " + text(heading));
    };
  }

  /** The words under {@code heading}, separated by commas. */
  public List<String> words(String heading) {
    return isEmpty(heading)
        ? List.of()
        : Stream.of(text(heading).split(",")).map(String::strip).toList();
  }

  /** The runs of days under {@code heading}, each written 2023-01-31 - 2023-02-28. */
  public List<DateSpan> spans(String heading) {
    return words(heading).stream()
        .map(written -> written.split(" - ", 2))
        .map(bounds -> new DateSpan(LocalDate.parse(bounds[0]), LocalDate.parse(bounds[1])))
        .toList();
  }

  /**
   * The states under {@code heading}: the first from always on, each of the others after the day
   * from which it holds.
   */
  public <S> Timeline<S> timeline(String heading, Function<String, S> state) {
    List<String> written = words(heading);
    Timeline<S> timeline = Timeline.always(state.apply(written.get(0)));
    for (String change : written.subList(1, written.size())) {
      String[] dayAndState = change.split(" ", 2);
      timeline = timeline.then(LocalDate.parse(dayAndState[0]), state.apply(dayAndState[1]));
    }
    return timeline;
  }

  /** Whether nothing or a dash is written under {@code heading}. */
  public boolean isEmpty(String heading) {
    return text(heading).isEmpty() || text(heading).equals("-");
  }

  @Override
  public String toString() {
    return place + " " + String.join(" | ", cells.values());
  }
}
