package fr.forprev.adapters.web.secret;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import fr.forprev.application.account.CommonPasswords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/**
 * The thirty thousand most frequent passwords of known breaches, and what is plainly made of them
 * or of repeats, sequences, dates and rows of keys; looked up in memory, nothing is sent anywhere.
 */
public final class BreachedPasswords implements CommonPasswords {

  /** Passwords that fall within a hundred million guesses, in powers of ten. */
  private static final int TOO_FEW_GUESSES = 8;

  /** Estimating takes longer the longer the text; what begins that weak is refused whole. */
  private static final int LONGEST_ESTIMATED = 40;

  private final Set<String> list;
  private final Zxcvbn estimator = new Zxcvbn();

  /** Reads the list. */
  public BreachedPasswords() {
    try {
      list = Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public boolean contains(String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    return list.contains(lower) || (!lower.isEmpty() && isSoonGuessed(lower));
  }

  private boolean isSoonGuessed(String password) {
    int length = Math.min(password.length(), LONGEST_ESTIMATED);
    return estimator.measure(password.substring(0, length)).getGuessesLog10() < TOO_FEW_GUESSES;
  }
}
