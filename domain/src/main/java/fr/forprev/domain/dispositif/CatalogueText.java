package fr.forprev.domain.dispositif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The catalogue as text: the lines of two comma-separated files with a header each.
 *
 * @param dispositifs lines of {@value #DISPOSITIFS}
 * @param certificates lines of {@value #CERTIFICATES}
 */
public record CatalogueText(List<String> dispositifs, List<String> certificates) {

  /** The file of dispositifs. */
  public static final String DISPOSITIFS = "dispositifs.csv";

  /** The file of certificates. */
  public static final String CERTIFICATES = "certificates.csv";

  private static final String MARK = "\uFEFF";

  private static final List<String> DISPOSITIF_HEADER =
      List.of(
          "dispositif",
          "short_label",
          "label",
          "level",
          "trainer_level",
          "requires_platform",
          "min_trainees",
          "max_trainees",
          "initial_months",
          "renewal_months",
          "closed_on",
          "from",
          "source");

  private static final List<String> CERTIFICATE_HEADER =
      List.of(
          "code",
          "dispositif",
          "level",
          "label",
          "validity_initial_months",
          "validity_refresher_months",
          "list_label",
          "from",
          "source");

  /** What reading the text gives. */
  public sealed interface Parsed {

    /** Every line is good. */
    record Read(Catalogue catalogue) implements Parsed {}

    /** All the lines that are not. */
    record Unreadable(List<BadLine> lines) implements Parsed {}
  }

  /** Reads all lines; reports every bad one with its number. */
  public Parsed parse() {
    List<BadLine> bad = new ArrayList<>();
    List<DispositifLine> read =
        readAll(DISPOSITIFS, dispositifs, DISPOSITIF_HEADER, CatalogueLines::dispositif, bad);
    Map<DispositifLevel, DispositifLine> known = new HashMap<>();
    read.forEach(line -> known.put(line.dispositifLevel(), line));
    List<CertificateLine> certified =
        readAll(
            CERTIFICATES,
            certificates,
            CERTIFICATE_HEADER,
            cells -> CatalogueLines.certificate(cells, known.keySet()),
            bad);
    return bad.isEmpty()
        ? new Parsed.Read(new Catalogue(read, certified))
        : new Parsed.Unreadable(List.copyOf(bad));
  }

  private static <L> List<L> readAll(
      String file,
      List<String> lines,
      List<String> header,
      Function<Map<String, String>, L> reader,
      List<BadLine> bad) {
    if (lines.isEmpty() || !isHeader(lines.get(0), header)) {
      bad.add(new BadLine(file, 1, "the header must be " + String.join(",", header)));
      return List.of();
    }
    List<L> read = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        L line = reader.apply(CsvLine.named(header, lines.get(i)));
        if (!keys.add(CatalogueLines.key(line))) {
          throw new IllegalArgumentException("same key and same first day as a line above");
        }
        read.add(line);
      } catch (IllegalArgumentException problem) {
        bad.add(new BadLine(file, i + 1, String.valueOf(problem.getMessage())));
      }
    }
    return read;
  }

  /** A spreadsheet may have put a byte order mark before the header. */
  private static boolean isHeader(String line, List<String> header) {
    try {
      return CsvLine.cells(line.startsWith(MARK) ? line.substring(1) : line).equals(header);
    } catch (IllegalArgumentException unclosedQuote) {
      return false;
    }
  }
}
