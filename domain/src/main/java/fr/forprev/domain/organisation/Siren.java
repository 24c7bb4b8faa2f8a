package fr.forprev.domain.organisation;

import java.util.regex.Pattern;

/**
 * The number of a legal unit: the first nine digits of the SIRET of each of its establishments.
 *
 * @param value nine digits
 */
public record Siren(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");

  /** Refuses another shape: its caller has a bug. */
  public Siren {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SIREN: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
