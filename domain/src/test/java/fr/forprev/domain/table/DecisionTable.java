package fr.forprev.domain.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table of decisions that anybody can read and correct: lines of cells between bars, the first of
 * them the headings, comments after {@code #}. The first comment names the rules that it says.
 *
 * @param headings of the columns, in order
 * @param rows the lines, in order
 */
public record DecisionTable(List<String> headings, List<Row> rows) {

  /** The rows of {@code file}, a path under {@code fr/forprev/domain} in the resources. */
  public static List<Row> rowsOf(String file) {
    return read(file).rows();
  }

  /** The table of {@code file}, a path under {@code fr/forprev/domain} in the resources. */
  public static DecisionTable read(String file) {
    try (InputStream bytes =
        Objects.requireNonNull(
            DecisionTable.class.getResourceAsStream("/fr/forprev/domain/" + file), file)) {
      return of(file, new String(bytes.readAllBytes(), UTF_8).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The table that {@code lines} write; a line with too few or too many cells is refused. */
  public static DecisionTable of(String file, List<String> lines) {
    List<String> headings = List.of();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
      if (headings.isEmpty()) {
        headings = cells;
      } else if (cells.size() == headings.size()) {
        rows.add(new Row(file + ":" + (i + 1), named(headings, cells)));
      } else {
        throw new IllegalArgumentException(
            file + ":" + (i + 1) + " has " + cells.size() + " cells for " + headings.size());
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(file + " has no row");
    }
    return new DecisionTable(headings, List.copyOf(rows));
  }

  private static Map<String, String> named(List<String> headings, List<String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      if (named.put(headings.get(i), cells.get(i)) != null) {
        throw new IllegalArgumentException("two columns " + headings.get(i));
      }
    }
    return named;
  }
}
