package fr.forprev.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The instant of an act and its day in Europe/Paris, overseas included; read once per use case.
 *
 * @param instant as the clock tells
 * @param day the calendar day in Paris
 */
public record Moment(Instant instant, LocalDate day) {

  /** The zone in which all days of the product are counted. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Reads {@code clock}. */
  public static Moment of(Clock clock) {
    Instant instant = clock.instant();
    return new Moment(instant, LocalDate.ofInstant(instant, PARIS));
  }
}
