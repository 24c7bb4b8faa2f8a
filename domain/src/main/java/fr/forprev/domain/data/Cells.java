package fr.forprev.domain.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one line, by the name of their column. A cell that does not hold what is asked of it
 * is refused by an {@link IllegalArgumentException} that names it; a column that the line does not
 * have is its caller's bug.
 */
public record Cells(Map<String, String> byColumn) {

  /** Keeps an unmodifiable copy. */
  public Cells {
    byColumn = Map.copyOf(byColumn);
  }

  /** What is written in {@code column}, which may be nothing. */
  public String written(String column) {
    return Objects.requireNonNull(byColumn.get(column), column);
  }

  /** What is written in {@code column}, not blank. */
  public String text(String column) {
    return read(column, written -> Optional.of(written).filter(it -> !it.isEmpty()));
  }

  /** What {@code parse} makes of {@code column}; empty means that it cannot be written there. */
  public <T> T read(String column, Function<String, Optional<T>> parse) {
    return parse.apply(written(column)).orElseThrow(() -> wrong(column));
  }

  /** Whether {@code true} is written in {@code column}, and not {@code false}. */
  public boolean flag(String column) {
    String written = written(column);
    if (!written.equals("true") && !written.equals("false")) {
      throw wrong(column);
    }
    return written.equals("true");
  }

  /** The whole number in {@code column}, from 1 to 9999. */
  public int number(String column) {
    if (!written(column).matches("[1-9][0-9]{0,3}")) {
      throw wrong(column);
    }
    return Integer.parseInt(written(column));
  }

  /** The same, or null when nothing is written. */
  public @Nullable Integer optionalNumber(String column) {
    return written(column).isEmpty() ? null : Integer.valueOf(number(column));
  }

  /** The day in {@code column}, written 2023-01-31, or null when nothing is. */
  public @Nullable LocalDate optionalDay(String column) {
    try {
      return written(column).isEmpty() ? null : LocalDate.parse(written(column));
    } catch (DateTimeParseException notADay) {
      throw wrong(column);
    }
  }

  private IllegalArgumentException wrong(String column) {
    return new IllegalArgumentException(column + " cannot be \"" + written(column) + "\"");
  }
}
