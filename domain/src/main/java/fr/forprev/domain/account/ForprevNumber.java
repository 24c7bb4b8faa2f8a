package fr.forprev.domain.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that identifies a person whatever his roles and entities: {@code JKA37899} (USR-01).
 *
 * @param value three capital letters and five digits
 */
public record ForprevNumber(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}[0-9]{5}");

  /** Refuses another shape: its caller has a bug. */
  public ForprevNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a Forprev number");
    }
  }

  /** The number that somebody typed, if it has the shape of one. */
  public static Optional<ForprevNumber> parse(String typed) {
    return SHAPE.matcher(typed).matches()
        ? Optional.of(new ForprevNumber(typed))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
