package fr.forprev.application.session;

import fr.forprev.application.rule.FrenchText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people type it in a sheet: JJ/MM/AAAA, zeros left out or not, or AAAA-MM-JJ. */
final class BirthDateCell {

  private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
  private static final Pattern SERIAL = Pattern.compile("\\d{4,6}");

  private static final String SHAPE = "Écrivez le jour, le mois et l'année : 28/02/1990.";

  /** What spreadsheets count days from, so that 1 March 1900 is day 61. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final int MONTHS = 12;

  private BirthDateCell() {}

  static Optional<LocalDate> parse(String trimmed) {
    Matcher french = FRENCH.matcher(trimmed);
    if (french.matches()) {
      return day(french.group(3), french.group(2), french.group(1));
    }
    Matcher iso = ISO.matcher(trimmed);
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int wanted = Integer.parseInt(year);
    if (wanted < FIRST_YEAR || wanted > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(wanted, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Why {@link #parse} does not read it. */
  static CellFault fault(String trimmed) {
    Matcher french = FRENCH.matcher(trimmed);
    if (french.matches()) {
      return noSuchDay(trimmed, french.group(2), french.group(3));
    }
    Matcher iso = ISO.matcher(trimmed);
    if (iso.matches()) {
      return noSuchDay(trimmed, iso.group(2), iso.group(1));
    }
    if (SHORT_YEAR.matcher(trimmed).matches()) {
      return new CellFault(
          "« " + trimmed + " » n'a que deux chiffres d'année : le siècle ne se devine pas.", SHAPE);
    }
    return SERIAL.matcher(trimmed).matches()
        ? serial(trimmed)
        : new CellFault("Ce n'est pas une date JJ/MM/AAAA.", SHAPE);
  }

  private static CellFault noSuchDay(String trimmed, String month, String year) {
    int wanted = Integer.parseInt(year);
    if (wanted < FIRST_YEAR || wanted > LAST_YEAR) {
      return new CellFault("L'année doit aller de 1900 à 2999.", "Vérifiez l'année.");
    }
    boolean swapped = Integer.parseInt(month) > MONTHS;
    return new CellFault(
        "Le " + trimmed + " n'existe pas au calendrier.",
        swapped ? "Écrivez le jour avant le mois : 28/02/1990." : "Vérifiez le jour et le mois.");
  }

  private static CellFault serial(String trimmed) {
    String day = FrenchText.day(DAY_ZERO.plusDays(Integer.parseInt(trimmed)));
    return new CellFault(
        "« "
            + trimmed
            + " » est une date telle que le tableur la range, sans doute le "
            + day
            + ".",
        "Mettez la colonne au format Date et enregistrez à nouveau le CSV.");
  }
}
