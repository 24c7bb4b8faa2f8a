package fr.forprev.domain.habilitation;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.organisation.OrganisationType;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an habilitation, kept across renewals: {@code H00421/2023/SST-1/O} (HAB-16).
 * Numbers taken over from the former application are kept verbatim, whatever their shape.
 *
 * @param value the number as printed, 1 to 40 characters
 */
public record HabilitationNumber(String value) {

  private static final int LONGEST = 40;
  private static final Pattern SEQUENCE = Pattern.compile("H([0-9]{5,18})/.*");

  /** Refuses a blank or longer number: its caller has a bug. */
  public HabilitationNumber {
    if (!isNumber(value)) {
      throw new IllegalArgumentException("not an habilitation number: " + value);
    }
  }

  /**
   * HAB-16: the number of an habilitation granted for the first time.
   *
   * @param sequence drawn from 1 up, above those taken over
   * @param year of the first grant
   * @param holder what the entity is
   */
  public static HabilitationNumber of(
      long sequence, int year, DispositifLevel dispositifLevel, OrganisationType holder) {
    return new HabilitationNumber(
        String.format(
            Locale.ROOT,
            "H%05d/%d/%s-%d/%s",
            sequence,
            year,
            dispositifLevel.dispositif(),
            dispositifLevel.level().number(),
            holder.letter()));
  }

  /**
   * The digits after H, by which new numbers start above those taken over; empty when this one is
   * of another shape.
   */
  public OptionalLong sequence() {
    Matcher shaped = SEQUENCE.matcher(value);
    return shaped.matches()
        ? OptionalLong.of(Long.parseLong(shaped.group(1)))
        : OptionalLong.empty();
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
