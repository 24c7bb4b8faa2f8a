package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftedClockTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T00:00:00+01:00, 2026-06-30",
    "2026-11-24T23:59:59+01:00, 2026-06-30",
    "2026-06-30T00:00:00+02:00, 2026-11-24",
    "2026-06-30T23:59:59+02:00, 2028-02-29",
    "2026-06-30T12:00:00+02:00, 2026-06-30"
  })
  void the_day_is_the_one_asked_for_at_any_hour_of_summer_and_winter(String now, LocalDate day) {
    Instant instant = ZonedDateTime.parse(now).toInstant();
    Clock shifted = ShiftedClock.showing(day, Clock.fixed(instant, ZoneOffset.UTC));

    assertThat(shifted.instant().atZone(Moment.PARIS).toLocalDateTime())
        .isEqualTo(day.atTime(instant.atZone(Moment.PARIS).toLocalTime()));
  }
}
