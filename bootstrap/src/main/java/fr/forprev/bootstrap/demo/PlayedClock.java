package fr.forprev.bootstrap.demo;

import fr.forprev.application.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the story: it shows the day that is being played, in the morning. */
final class PlayedClock extends Clock {

  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private volatile Instant now = Instant.EPOCH;

  void set(LocalDate day) {
    now = day.atTime(MORNING).atZone(Moment.PARIS).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return Moment.PARIS;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
