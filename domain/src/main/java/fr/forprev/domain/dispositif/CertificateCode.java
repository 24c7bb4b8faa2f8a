package fr.forprev.domain.dispositif;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a certificate of the catalogue: {@code SST-1}, {@code CATEC-1-SURVEILLANT}.
 *
 * @param value capital letters and digits in groups separated by single hyphens, 40 at most
 */
public record CertificateCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("(?=.{1,40}$)[A-Z0-9]+(-[A-Z0-9]+)*");

  /** Refuses another shape: its caller has a bug. */
  public CertificateCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a certificate code: " + value);
    }
  }

  /** The code that somebody typed, if it has the shape of one. */
  public static Optional<CertificateCode> parse(String typed) {
    return SHAPE.matcher(typed).matches()
        ? Optional.of(new CertificateCode(typed))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
