package fr.forprev.domain.caisse;

import fr.forprev.domain.organisation.PostalCode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A département, or an overseas territory that postal codes treat as one.
 *
 * @param code {@code 01} to {@code 95}, {@code 2A} and {@code 2B} in place of {@code 20}, {@code
 *     970} to {@code 989}
 */
public record Departement(String code) {

  private static final Pattern SHAPE =
      Pattern.compile("0[1-9]|[13-8][0-9]|2[1-9AB]|9[0-5]|9[78][0-9]");
  private static final Set<String> SOUTHERN_CORSICA = Set.of("200", "201", "203", "207");
  private static final int OF_TWO = 2;
  private static final int OF_THREE = 3;

  /** Refuses another shape: its caller has a bug. */
  public Departement {
    if (!SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a département: " + code);
    }
  }

  /** The code that somebody typed, if it has the shape of one. */
  public static Optional<Departement> parse(String typed) {
    return SHAPE.matcher(typed).matches() ? Optional.of(new Departement(typed)) : Optional.empty();
  }

  /**
   * GEO-01: the département to which a postal code leads; empty for codes that begin with 00, 96 or
   * 99, which are nobody's.
   */
  public static Optional<Departement> of(PostalCode postalCode) {
    String code = postalCode.value();
    String two = code.substring(0, OF_TWO);
    String three = code.substring(0, OF_THREE);
    return switch (two) {
      case "97" -> parse(overseas(code, three));
      case "98" -> parse(three);
      case "20" -> parse(SOUTHERN_CORSICA.contains(three) ? "2A" : "2B");
      default -> parse(two);
    };
  }

  /** Saint-Barthélemy and Saint-Martin kept the postal codes of Guadeloupe. */
  private static String overseas(String code, String three) {
    return switch (code) {
      case "97133" -> "977";
      case "97150" -> "978";
      default -> three;
    };
  }

  @Override
  public String toString() {
    return code;
  }
}
