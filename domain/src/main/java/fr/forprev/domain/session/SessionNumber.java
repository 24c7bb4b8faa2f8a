package fr.forprev.domain.session;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running number of a session, drawn at its first save.
 *
 * @param value from 1, gaps allowed
 */
public record SessionNumber(long value) {

  private static final Pattern TYPED = Pattern.compile(" *(?:[nN] *[°º] *)?([1-9][0-9]{0,17}) *");

  /** The number that somebody typed: {@code 113}, {@code n°113}, {@code N° 113}. */
  public static Optional<SessionNumber> parse(String typed) {
    Matcher number = TYPED.matcher(typed);
    return number.matches()
        ? Optional.of(new SessionNumber(Long.parseLong(number.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
