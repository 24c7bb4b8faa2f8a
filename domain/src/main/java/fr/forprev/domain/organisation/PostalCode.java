package fr.forprev.domain.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A French postal code.
 *
 * @param value five digits
 */
public record PostalCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{5}");

  /** Refuses another shape: its caller has a bug. */
  public PostalCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a postal code: " + value);
    }
  }

  /** The code that somebody typed, if it has five digits. */
  public static Optional<PostalCode> parse(String typed) {
    return SHAPE.matcher(typed).matches() ? Optional.of(new PostalCode(typed)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
