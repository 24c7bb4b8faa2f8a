package fr.forprev.domain.caisse;

import fr.forprev.domain.data.BadLine;
import fr.forprev.domain.data.Cells;
import fr.forprev.domain.data.CsvFile;
import fr.forprev.domain.organisation.PostalCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The caisses as text: the lines of two comma-separated files with a header each.
 *
 * @param caisses lines of {@value #CAISSES}: the caisse of each département
 * @param straddling lines of {@value #STRADDLING}: the postal codes that two caisses share
 */
public record CaissesText(List<String> caisses, List<String> straddling) {

  /** The file of départements and their caisses. */
  public static final String CAISSES = "caisses.csv";

  /** The file of postal codes that two caisses share. */
  public static final String STRADDLING = "straddling.csv";

  private static final CsvFile CAISSE_FILE =
      new CsvFile(
          CAISSES, List.of("departement", "code_caisse", "nom_caisse", "type"), "departement");

  private static final CsvFile STRADDLING_FILE =
      new CsvFile(
          STRADDLING,
          List.of("postal_code", "departement", "other_departement", "towns"),
          "postal_code");

  /** What reading the text gives. */
  public sealed interface Parsed {

    /** Every line is good. */
    record Read(Caisses caisses) implements Parsed {}

    /** All the lines that are not. */
    record Unreadable(List<BadLine> lines) implements Parsed {}
  }

  /** Reads all lines; reports every bad one with its number. */
  public Parsed parse() {
    Map<CaisseCode, Caisse> known = new HashMap<>();
    CsvFile.Content<Caisses.Territory> read =
        CAISSE_FILE.read(caisses, cells -> territory(cells, known), Caisses.Territory::departement);
    Caisses whole = new Caisses(read.lines(), List.of());
    CsvFile.Content<Straddling> shared =
        STRADDLING_FILE.read(straddling, cells -> straddling(cells, whole), Straddling::postalCode);
    List<BadLine> bad = Stream.of(read.bad(), shared.bad()).flatMap(List::stream).toList();
    return bad.isEmpty()
        ? new Parsed.Read(new Caisses(read.lines(), shared.lines()))
        : new Parsed.Unreadable(bad);
  }

  /** A caisse has the same name and type in all its départements. */
  private static Caisses.Territory territory(Cells cells, Map<CaisseCode, Caisse> known) {
    Caisse caisse =
        new Caisse(
            cells.read("code_caisse", CaisseCode::parse),
            cells.text("nom_caisse"),
            cells.read("type", CaisseType::parse));
    Departement departement = cells.read("departement", Departement::parse);
    if (!known.computeIfAbsent(caisse.code(), first -> caisse).equals(caisse)) {
      throw new IllegalArgumentException(caisse.code() + " has another name or type above");
    }
    return new Caisses.Territory(departement, caisse);
  }

  private static Straddling straddling(Cells cells, Caisses caisses) {
    Straddling read =
        new Straddling(
            cells.read("postal_code", PostalCode::parse),
            cells.read("departement", Departement::parse),
            cells.read("other_departement", Departement::parse),
            cells.text("towns"));
    Optional<Caisse> other = caisses.of(read.other());
    if (other.isEmpty() || other.equals(caisses.of(read.departement()))) {
      throw new IllegalArgumentException(read.other() + " leads to no other caisse");
    }
    return read;
  }
}
