package fr.forprev.domain.name;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A person's surname or first name, a town, a name of an entity: 1 to 100 characters of the fixed
 * set, composed (NFC), without spaces at the ends or twice in a row.
 *
 * @param text the characters as typed, made clean
 */
public record Name(String text) {

  /** The longest name, in characters. */
  public static final int LONGEST = 100;

  /** Refuses what {@link #parse} would not have produced: its caller has a bug. */
  public Name {
    if (text.isEmpty()
        || text.length() > LONGEST
        || !text.equals(cleaned(text))
        || CharacterSet.firstUnsupported(text).isPresent()) {
      throw new IllegalArgumentException("not a name: " + text.length() + " characters");
    }
  }

  /** The name that somebody typed; empty when blank, too long or with an unsupported character. */
  public static Optional<Name> parse(String typed) {
    String clean = cleaned(typed);
    return clean.isEmpty()
            || clean.length() > LONGEST
            || CharacterSet.firstUnsupported(clean).isPresent()
        ? Optional.empty()
        : Optional.of(new Name(clean));
  }

  private static String cleaned(String typed) {
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
