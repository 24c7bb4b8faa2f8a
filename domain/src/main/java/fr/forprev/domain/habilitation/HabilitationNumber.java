package fr.forprev.domain.habilitation;

/**
 * The number of an habilitation, kept across renewals: {@code H00421/2023/SST-1/O} (HAB-16).
 * Numbers taken over from the former application are kept verbatim, whatever their shape.
 *
 * @param value the number as printed, 1 to 40 characters
 */
public record HabilitationNumber(String value) {

  /** Refuses a blank or longer number: its caller has a bug. */
  public HabilitationNumber {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("not an habilitation number: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
