package fr.forprev.domain.dispositif;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a certificate is valid, as the catalogue says. */
public sealed interface Validity {

  /** A whole number of calendar months, at least 1. */
  record Months(int months) implements Validity {

    /** Refuses less than one month: its caller has a bug. */
    public Months {
      if (months < 1) {
        throw new IllegalArgumentException("validity of " + months + " months");
      }
    }
  }

  /** No end. */
  record NoEnd() implements Validity {}

  /** The catalogue does not say: such a certificate cannot be chosen (SES-04). */
  record Unknown() implements Validity {}

  /** As the catalogue writes it: a number of months, {@code none}, or blank; empty if neither. */
  static Optional<Validity> parse(String written) {
    if (written.isBlank()) {
      return Optional.of(new Unknown());
    }
    if (written.equals("none")) {
      return Optional.of(new NoEnd());
    }
    return written.matches("[1-9][0-9]{0,2}")
        ? Optional.of(new Months(Integer.parseInt(written)))
        : Optional.empty();
  }

  /** As {@link #parse} reads it. */
  default String written() {
    if (this instanceof Months known) {
      return Integer.toString(known.months());
    }
    return this instanceof NoEnd ? "none" : "";
  }

  /**
   * CER-01: the last valid day of what starts on {@code start}, or null when there is no end.
   *
   * @throws IllegalStateException when unknown: SES-04 keeps such a certificate from being chosen
   */
  default @Nullable LocalDate endFrom(LocalDate start) {
    if (this instanceof Months known) {
      return start.plusMonths(known.months());
    }
    if (this instanceof NoEnd) {
      return null;
    }
    throw new IllegalStateException("the validity is unknown");
  }
}
