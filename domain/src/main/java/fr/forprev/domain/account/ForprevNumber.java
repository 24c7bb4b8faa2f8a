package fr.forprev.domain.account;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * The number that identifies a person whatever his roles and entities: {@code JKA37899} (USR-01).
 *
 * @param value three capital letters and five digits
 */
public record ForprevNumber(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}[0-9]{5}");

  /** Without vowels, so that no number says a word. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private static final int LETTER_COUNT = 3;
  private static final int DIGIT_COUNT = 5;
  private static final int TEN = 10;

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

  /**
   * USR-01: a number drawn at random, without A, E, I, O, U and Y; it may have been drawn before.
   *
   * @param random gives, for a bound, a number from 0 to the bound less 1 that nobody can guess
   */
  public static ForprevNumber drawn(IntUnaryOperator random) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < LETTER_COUNT; i++) {
      value.append(LETTERS.charAt(random.applyAsInt(LETTERS.length())));
    }
    for (int i = 0; i < DIGIT_COUNT; i++) {
      value.append(random.applyAsInt(TEN));
    }
    return new ForprevNumber(value.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
