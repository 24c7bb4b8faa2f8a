package fr.forprev.domain.caisse;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a caisse: {@code CARSAT_BRETAGNE}, {@code CRAMIF}.
 *
 * @param value capital letters in groups separated by single underscores, 40 at most
 */
public record CaisseCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("(?=.{1,40}$)[A-Z]+(_[A-Z]+)*");

  /** Refuses another shape: its caller has a bug. */
  public CaisseCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a caisse code: " + value);
    }
  }

  /** The code that somebody typed, if it has the shape of one. */
  public static Optional<CaisseCode> parse(String typed) {
    return SHAPE.matcher(typed).matches() ? Optional.of(new CaisseCode(typed)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
