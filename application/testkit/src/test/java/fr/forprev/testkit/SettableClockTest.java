package fr.forprev.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 25);

  private final SettableClock clock = SettableClock.on(DAY);

  @Test
  void showsTenInTheMorningInParis() {
    assertThat(clock.instant()).isEqualTo(Instant.parse("2023-03-25T09:00:00Z"));
    assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(Moment.of(clock)).isEqualTo(new Moment(clock.instant(), DAY));
  }

  @Test
  void standsStill() {
    Instant first = clock.instant();

    assertThat(clock.instant()).isEqualTo(first);
  }

  @Test
  void movesOnByTimeAndByCalendarDays() {
    clock.advance(Duration.ofMinutes(90));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2023-03-25T10:30:00Z"));

    clock.advanceDays(1); // the night in which summer time begins
    assertThat(clock.instant()).isEqualTo(Instant.parse("2023-03-26T09:30:00Z"));
    assertThat(clock.today()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void goesBackWhenToldSo() {
    clock.set(DAY.minusYears(1));

    assertThat(clock.today()).isEqualTo(DAY.minusYears(1));
  }

  @Test
  void movesTheSameClockInAnotherZone() {
    Clock utc = clock.withZone(ZoneOffset.UTC);

    clock.set(Instant.parse("2023-03-25T23:30:00Z"));

    assertThat(utc.instant()).isEqualTo(clock.instant());
    assertThat(clock.today()).isEqualTo(DAY.plusDays(1));
    assertThat(LocalDate.now(utc)).isEqualTo(DAY);
  }
}
