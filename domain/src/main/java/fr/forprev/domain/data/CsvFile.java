package fr.forprev.domain.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A file of comma-separated cells under a header.
 *
 * @param name of the file, for its bad lines
 * @param header the name of each column, in order
 * @param key what no two lines may have in common, in English: {@code departement}
 */
public record CsvFile(String name, List<String> header, String key) {

  private static final String MARK = "\uFEFF";

  /**
   * What reading the file gives.
   *
   * @param lines those that are good, in order
   * @param bad those that are not
   * @param <L> what a line says
   */
  public record Content<L>(List<L> lines, List<BadLine> bad) {

    /** Keeps unmodifiable copies. */
    public Content {
      lines = List.copyOf(lines);
      bad = List.copyOf(bad);
    }
  }

  /** Keeps an unmodifiable copy of the header. */
  public CsvFile {
    header = List.copyOf(header);
  }

  /**
   * Reads all lines but blank ones; reports every bad one with its number, and only the first when
   * it is not the header, which a byte order mark may precede.
   *
   * @param reader makes a line of its cells, or refuses them by an {@link IllegalArgumentException}
   *     that says why
   * @param keyOf what no two lines may have in common
   */
  public <L> Content<L> read(List<String> lines, Function<Cells, L> reader, Function<L, ?> keyOf) {
    List<BadLine> bad = new ArrayList<>();
    if (lines.isEmpty() || !isHeader(lines.get(0))) {
      bad.add(new BadLine(name, 1, "the header must be " + String.join(",", header)));
      return new Content<>(List.of(), bad);
    }
    List<L> read = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        L line = reader.apply(new Cells(CsvLine.named(header, lines.get(i))));
        if (!keys.add(keyOf.apply(line))) {
          throw new IllegalArgumentException("same " + key + " as a line above");
        }
        read.add(line);
      } catch (IllegalArgumentException problem) {
        bad.add(new BadLine(name, i + 1, String.valueOf(problem.getMessage())));
      }
    }
    return new Content<>(read, bad);
  }

  /** A spreadsheet may have put a byte order mark before the header. */
  private boolean isHeader(String line) {
    try {
      return CsvLine.cells(line.startsWith(MARK) ? line.substring(1) : line).equals(header);
    } catch (IllegalArgumentException unclosedQuote) {
      return false;
    }
  }
}
