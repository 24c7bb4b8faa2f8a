package fr.forprev.domain.name;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A person's surname or first name, a town, a name of an entity: 1 to 100 characters of the fixed
 * set with a letter or digit among them, composed (NFC), without spaces at the ends or twice in a
 * row.
 *
 * @param text the characters as typed, made clean
 */
public record Name(String text) {

  /** The longest name, in characters. */
  public static final int LONGEST = 100;

  /** Refuses what {@link #parse} would not have produced: its caller has a bug. */
  public Name {
    if (!text.equals(cleaned(text)) || !isName(text)) {
      throw new IllegalArgumentException("not a name: " + text.length() + " characters");
    }
  }

  /**
   * The name that somebody typed; empty when too long, with an unsupported character, or without a
   * letter or digit.
   */
  public static Optional<Name> parse(String typed) {
    String clean = cleaned(typed);
    return isName(clean) ? Optional.of(new Name(clean)) : Optional.empty();
  }

  private static boolean isName(String clean) {
    return clean.length() <= LONGEST
        && CharacterSet.firstUnsupported(clean).isEmpty()
        && clean.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** What is compared with the rules of a name: composed, its superfluous spaces taken away. */
  public static String cleaned(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll(" +", " ");
  }

  /** The spelling that two writings of one name share: no case, accent, hyphen or double space. */
  public String folded() {
    return Folding.fold(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
