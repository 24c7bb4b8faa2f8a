package fr.forprev.domain.request;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running number of a request, drawn when it is opened.
 *
 * @param value from 1, gaps allowed
 */
public record RequestNumber(long value) {

  private static final Pattern TYPED = Pattern.compile(" *(?:[nN] *[°º] *)?([1-9][0-9]{0,17}) *");

  /** The number that somebody typed: {@code 57}, {@code n°57}, {@code N° 57}. */
  public static Optional<RequestNumber> parse(String typed) {
    Matcher number = TYPED.matcher(typed);
    return number.matches()
        ? Optional.of(new RequestNumber(Long.parseLong(number.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
