package fr.forprev.domain.dispositif;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a national training scheme: {@code SST}, {@code PRAPIBC}.
 *
 * @param value 2 to 12 capital letters or digits, the first a letter
 */
public record DispositifCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

  /** Refuses another shape: its caller has a bug. */
  public DispositifCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a dispositif code: " + value);
    }
  }

  /** The code that somebody typed, if it has the shape of one. */
  public static Optional<DispositifCode> parse(String typed) {
    return SHAPE.matcher(typed).matches()
        ? Optional.of(new DispositifCode(typed))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
