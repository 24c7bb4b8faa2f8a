package fr.forprev.domain.request;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a document of a request is: {@code URSSAF_CERTIFICATE}, {@code COMMITMENT_LETTER}.
 *
 * @param value capital letters and digits in groups separated by single underscores, 40 at most
 */
public record DocumentCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("(?=.{1,40}$)[A-Z0-9]+(_[A-Z0-9]+)*");

  /** Refuses another shape: its caller has a bug. */
  public DocumentCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a document code: " + value);
    }
  }

  /** The code that somebody typed, if it has the shape of one. */
  public static Optional<DocumentCode> parse(String typed) {
    return SHAPE.matcher(typed).matches() ? Optional.of(new DocumentCode(typed)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
