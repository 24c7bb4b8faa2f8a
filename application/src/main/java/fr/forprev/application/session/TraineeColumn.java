package fr.forprev.application.session;

import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.name.Name;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a sheet may say of a trainee: one column each, in the order of the screen. */
public enum TraineeColumn {
  /** The surname; always asked. */
  SURNAME("Nom", "NOM", "NOM DE FAMILLE"),
  /** The first name; always asked. */
  FIRST_NAME("Prénom", "PRENOM", "PRENOMS", "PRENOM(S)"),
  /** The birth date; always asked. */
  BIRTH_DATE("Date de naissance", "DATE DE NAISSANCE", "NE LE", "NEE LE", "NE(E) LE"),
  /** The e-mail address; asked where trainers are certified (SES-10). */
  EMAIL("E-mail", "E MAIL", "EMAIL", "MAIL", "COURRIEL", "ADRESSE E MAIL"),
  /** The Forprev number; never asked. */
  NUMBER("N° Forprev", "N° FORPREV", "NO FORPREV", "NUMERO FORPREV");

  private static final String MANDATORY = "*";

  private final String label;
  private final Set<String> spellings;

  TraineeColumn(String label, String... spellings) {
    this.label = label;
    this.spellings = Set.of(spellings);
  }

  /** The column that somebody's header names; case, accents, hyphens and stars do not count. */
  public static Optional<TraineeColumn> named(String header) {
    if (header.length() > Name.LONGEST) {
      return Optional.empty();
    }
    String plain = SheetCells.trimmed(header).replace(MANDATORY, " ").replace('º', '°');
    return Name.parse(plain)
        .map(Name::folded)
        .flatMap(folded ->
            Arrays.stream(values()).filter(it -> it.spellings.contains(folded)).findFirst());
  }

  /** The French name. */
  public String label() {
    return label;
  }

  /** The French name as the template writes it: with a star when level 1 already asks for it. */
  public String heading() {
    return isMandatory(Level.ONE) ? label + MANDATORY : label;
  }

  /** Whether a session of that level asks for it (SES-10). */
  public boolean isMandatory(Level level) {
    return this == EMAIL ? level.certifiesTrainers() : this != NUMBER;
  }
}
