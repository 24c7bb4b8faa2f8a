package fr.forprev.domain.certificate;

import fr.forprev.domain.dispositif.CertificateCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a certificate: {@code <code>-<year of session end>-<at least 7 digits>-<check>},
 * the check character making every single error and every swap of neighbours visible (CER-06).
 *
 * @param value the number as printed
 */
public record CertificateNumber(String value) {

  private static final Pattern SHAPE = Pattern.compile("(.+)-([0-9]{4})-([0-9]{7,})-([0-9A-Z])");

  /** Refuses another shape or a wrong check character: its caller has a bug. */
  public CertificateNumber {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a certificate number: " + value);
    }
  }

  /**
   * The number drawn for {@code sequence}; empty when its check would be {@code *}, which is never
   * printed: the next of the sequence is to be taken.
   *
   * @param endYear the year of the session's end date, four digits
   * @param sequence from 1
   */
  public static Optional<CertificateNumber> of(CertificateCode code, int endYear, long sequence) {
    String payload = String.format(Locale.ROOT, "%s-%04d-%07d", code, endYear, sequence);
    char check = CheckCharacter.of(payload);
    return check == '*'
        ? Optional.empty()
        : Optional.of(new CertificateNumber(payload + "-" + check));
  }

  /** The number that somebody typed, if it is well formed and its check character is right. */
  public static Optional<CertificateNumber> parse(String typed) {
    return isWellFormed(typed) ? Optional.of(new CertificateNumber(typed)) : Optional.empty();
  }

  private static boolean isWellFormed(String number) {
    Matcher parts = SHAPE.matcher(number);
    return parts.matches()
        && CertificateCode.parse(parts.group(1)).isPresent()
        && CheckCharacter.of(number.substring(0, number.length() - 2))
            == number.charAt(number.length() - 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
