package fr.forprev.domain.dispositif;

import fr.forprev.domain.data.Cells;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the cells of a line into a line of the catalogue, or says which cell is wrong. */
final class CatalogueLines {

  private CatalogueLines() {}

  static DispositifLine dispositif(Cells cells) {
    Integer minimum = cells.optionalNumber("min_trainees");
    Integer maximum = cells.optionalNumber("max_trainees");
    if (minimum != null && maximum != null && maximum < minimum) {
      throw new IllegalArgumentException("max_trainees is below min_trainees");
    }
    return new DispositifLine(
        dispositifLevel(cells),
        cells.text("short_label"),
        cells.text("label"),
        level(cells, "trainer_level"),
        cells.flag("requires_platform"),
        minimum,
        maximum,
        cells.number("initial_months"),
        cells.number("renewal_months"),
        cells.optionalDay("closed_on"),
        cells.optionalDay("from"),
        cells.written("source"));
  }

  static CertificateLine certificate(Cells cells, Set<DispositifLevel> known) {
    DispositifLevel dispositifLevel = dispositifLevel(cells);
    if (!known.contains(dispositifLevel)) {
      throw new IllegalArgumentException(
          dispositifLevel + " is not a line of " + CatalogueText.DISPOSITIFS);
    }
    return new CertificateLine(
        cells.read("code", CertificateCode::parse),
        dispositifLevel,
        cells.text("label"),
        cells.read("validity_initial_months", Validity::parse),
        cells.read("validity_refresher_months", Validity::parse),
        cells.text("list_label"),
        cells.optionalDay("from"),
        cells.written("source"));
  }

  /** What must not stand twice: the key of the line with its first day. */
  static Object key(DispositifLine line) {
    return List.of(line.dispositifLevel(), Optional.ofNullable(line.from()));
  }

  /** What must not stand twice: the key of the line with its first day. */
  static Object key(CertificateLine line) {
    return List.of(line.code(), Optional.ofNullable(line.from()));
  }

  private static DispositifLevel dispositifLevel(Cells cells) {
    return new DispositifLevel(
        cells.read("dispositif", DispositifCode::parse), level(cells, "level"));
  }

  private static Level level(Cells cells, String column) {
    int number = cells.number(column);
    return cells.read(column, written -> Level.of(number));
  }
}
