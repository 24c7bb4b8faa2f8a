package fr.forprev.domain.name;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The characters that names and places may have: what civil status uses for the languages written
 * in Latin letters. Every one can be printed on a certificate.
 */
public final class CharacterSet {

  private static final String PUNCTUATION = " '’-.,()/&°+:";

  /** What Unicode calls letters and no name has. */
  private static final String SIGNS = "ªºµ";

  private CharacterSet() {}

  /** All the characters of the set, in code order. */
  public static IntStream all() {
    return IntStream.rangeClosed(0x20, 0x2019).filter(CharacterSet::supports);
  }

  /** Whether the set has that code point. */
  public static boolean supports(int codePoint) {
    return isLetter(codePoint)
        || (codePoint >= '0' && codePoint <= '9')
        || PUNCTUATION.indexOf(codePoint) >= 0;
  }

  /** The first code point of {@code text} that is not in the set. */
  public static Optional<String> firstUnsupported(String text) {
    return text.codePoints()
        .filter(codePoint -> !supports(codePoint))
        .mapToObj(Character::toString)
        .findFirst();
  }

  private static boolean isLetter(int codePoint) {
    boolean latin =
        codePoint <= 0x17F // Basic Latin, Latin-1, Latin Extended-A
            || codePoint == 0x1A0 // Ơ ơ Ư ư
            || codePoint == 0x1A1
            || codePoint == 0x1AF
            || codePoint == 0x1B0
            || (codePoint >= 0x218 && codePoint <= 0x21B) // Ș ș Ț ț
            || (codePoint >= 0x1EA0 && codePoint <= 0x1EF9); // Vietnamese
    return latin && Character.isLetter(codePoint) && SIGNS.indexOf(codePoint) < 0;
  }
}
