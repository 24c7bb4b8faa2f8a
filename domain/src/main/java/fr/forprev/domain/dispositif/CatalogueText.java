package fr.forprev.domain.dispositif;

import fr.forprev.domain.data.BadLine;
import fr.forprev.domain.data.CsvFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final String KEY = "key and same first day";

  private static final CsvFile DISPOSITIF_FILE =
      new CsvFile(
          DISPOSITIFS,
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
              "source"),
          KEY);

  private static final CsvFile CERTIFICATE_FILE =
      new CsvFile(
          CERTIFICATES,
          List.of(
              "code",
              "dispositif",
              "level",
              "label",
              "validity_initial_months",
              "validity_refresher_months",
              "list_label",
              "from",
              "source"),
          KEY);

  /** What reading the text gives. */
  public sealed interface Parsed {

    /** Every line is good. */
    record Read(Catalogue catalogue) implements Parsed {}

    /** All the lines that are not. */
    record Unreadable(List<BadLine> lines) implements Parsed {}
  }

  /** Reads all lines; reports every bad one with its number. */
  public Parsed parse() {
    CsvFile.Content<DispositifLine> read =
        DISPOSITIF_FILE.read(dispositifs, CatalogueLines::dispositif, CatalogueLines::key);
    Set<DispositifLevel> known =
        read.lines().stream()
            .map(DispositifLine::dispositifLevel)
            .collect(Collectors.toUnmodifiableSet());
    CsvFile.Content<CertificateLine> certified =
        CERTIFICATE_FILE.read(
            certificates, cells -> CatalogueLines.certificate(cells, known), CatalogueLines::key);
    List<BadLine> bad = Stream.of(read.bad(), certified.bad()).flatMap(List::stream).toList();
    return bad.isEmpty()
        ? new Parsed.Read(new Catalogue(read.lines(), certified.lines()))
        : new Parsed.Unreadable(bad);
  }
}
