package fr.forprev.domain.dispositif;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns named cells into a line of the catalogue, or says which cell is wrong. */
final class CatalogueLines {

  private CatalogueLines() {}

  static DispositifLine dispositif(Map<String, String> cells) {
    Integer minimum = optionalNumber(cells, "min_trainees");
    Integer maximum = optionalNumber(cells, "max_trainees");
    if (minimum != null && maximum != null && maximum < minimum) {
      throw new IllegalArgumentException("max_trainees is below min_trainees");
    }
    return new DispositifLine(
        dispositifLevel(cells),
        text(cells, "short_label"),
        text(cells, "label"),
        level(cells, "trainer_level"),
        flag(cells, "requires_platform"),
        minimum,
        maximum,
        number(cells, "initial_months"),
        number(cells, "renewal_months"),
        optionalDay(cells, "closed_on"),
        optionalDay(cells, "from"),
        cell(cells, "source"));
  }

  static CertificateLine certificate(Map<String, String> cells, Set<DispositifLevel> known) {
    DispositifLevel dispositifLevel = dispositifLevel(cells);
    if (!known.contains(dispositifLevel)) {
      throw new IllegalArgumentException(
          dispositifLevel + " is not a line of " + CatalogueText.DISPOSITIFS);
    }
    return new CertificateLine(
        CertificateCode.parse(cell(cells, "code")).orElseThrow(() -> wrong(cells, "code")),
        dispositifLevel,
        text(cells, "label"),
        validity(cells, "validity_initial_months"),
        validity(cells, "validity_refresher_months"),
        text(cells, "list_label"),
        optionalDay(cells, "from"),
        cell(cells, "source"));
  }

  /** What must not stand twice: the key of the line with its first day. */
  static Object key(Object line) {
    return line instanceof DispositifLine dispositif
        ? List.of(dispositif.dispositifLevel(), Optional.ofNullable(dispositif.from()))
        : List.of(
            ((CertificateLine) line).code(), Optional.ofNullable(((CertificateLine) line).from()));
  }

  private static DispositifLevel dispositifLevel(Map<String, String> cells) {
    return new DispositifLevel(
        DispositifCode.parse(cell(cells, "dispositif"))
            .orElseThrow(() -> wrong(cells, "dispositif")),
        level(cells, "level"));
  }

  private static Level level(Map<String, String> cells, String column) {
    return Level.of(number(cells, column)).orElseThrow(() -> wrong(cells, column));
  }

  private static Validity validity(Map<String, String> cells, String column) {
    return Validity.parse(cell(cells, column)).orElseThrow(() -> wrong(cells, column));
  }

  private static boolean flag(Map<String, String> cells, String column) {
    String written = cell(cells, column);
    if (!written.equals("true") && !written.equals("false")) {
      throw wrong(cells, column);
    }
    return written.equals("true");
  }

  private static int number(Map<String, String> cells, String column) {
    String written = cell(cells, column);
    if (!written.matches("[1-9][0-9]{0,3}")) {
      throw wrong(cells, column);
    }
    return Integer.parseInt(written);
  }

  private static @Nullable Integer optionalNumber(Map<String, String> cells, String column) {
    return cell(cells, column).isEmpty() ? null : Integer.valueOf(number(cells, column));
  }

  private static @Nullable LocalDate optionalDay(Map<String, String> cells, String column) {
    try {
      return cell(cells, column).isEmpty() ? null : LocalDate.parse(cell(cells, column));
    } catch (DateTimeParseException notADay) {
      throw wrong(cells, column);
    }
  }

  private static String text(Map<String, String> cells, String column) {
    String written = cell(cells, column);
    if (written.isEmpty()) {
      throw wrong(cells, column);
    }
    return written;
  }

  private static String cell(Map<String, String> cells, String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  private static IllegalArgumentException wrong(Map<String, String> cells, String column) {
    return new IllegalArgumentException(column + " cannot be \"" + cell(cells, column) + "\"");
  }
}
