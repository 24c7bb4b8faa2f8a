package fr.forprev.bootstrap;

import fr.forprev.application.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** A clock that runs on another day. */
final class ShiftedClock {

  private ShiftedClock() {}

  /**
   * The time of {@code real} in Paris, on {@code day}: the days are shifted, not the hours, so that
   * daylight saving time does not lead into the day before or after.
   */
  static Clock showing(LocalDate day, Clock real) {
    ZonedDateTime now = real.instant().atZone(Moment.PARIS);
    return Clock.offset(real, Duration.between(now, now.with(day)));
  }
}
