package fr.forprev.domain.habilitation;

import java.util.Optional;

/**
 * The number of an habilitation, kept across renewals: {@code H00421/2023/SST-1/O} (HAB-16).
 * Numbers taken over from the former application are kept verbatim, whatever their shape.
 *
 * @param value the number as printed, 1 to 40 characters
 */
public record HabilitationNumber(String value) {

  private static final int LONGEST = 40;

  /** Refuses a blank or longer number: its caller has a bug. */
  public HabilitationNumber {
    if (!isNumber(value)) {
      throw new IllegalArgumentException("not an habilitation number: " + value);
    }
  }

  /** The number that somebody typed; empty when it is blank or too long. */
  public static Optional<HabilitationNumber> parse(String typed) {
    String number = typed.strip();
    return isNumber(number) ? Optional.of(new HabilitationNumber(number)) : Optional.empty();
  }

  private static boolean isNumber(String value) {
    return !value.isBlank() && value.length() <= LONGEST;
  }

  @Override
  public String toString() {
    return value;
  }
}
