package fr.forprev.testkit;

import fr.forprev.application.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it; in Europe/Paris unless told otherwise. */
public final class SettableClock extends Clock {

  private static final LocalTime TEN_O_CLOCK = LocalTime.of(10, 0);

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock that shows ten o'clock in Paris on {@code day}. */
  public static SettableClock on(LocalDate day) {
    return at(day.atTime(TEN_O_CLOCK).atZone(Moment.PARIS).toInstant());
  }

  /** A clock that shows {@code instant}. */
  public static SettableClock at(Instant instant) {
    return new SettableClock(new AtomicReference<>(instant), Moment.PARIS);
  }

  /** Shows ten o'clock in Paris on {@code day}, be it earlier than now. */
  public void set(LocalDate day) {
    set(day.atTime(TEN_O_CLOCK).atZone(Moment.PARIS).toInstant());
  }

  /** Shows {@code instant}, be it earlier than now. */
  public void set(Instant instant) {
    now.set(instant);
  }

  /** Moves on by {@code duration}. */
  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  /** Moves on by that many calendar days, at the same time of day. */
  public void advanceDays(long days) {
    now.updateAndGet(instant -> instant.atZone(zone).plusDays(days).toInstant());
  }

  /** The day in the clock's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), zone);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock, moved with this one, in another zone. */
  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(now, other);
  }

  @Override
  public Instant instant() {
    return Objects.requireNonNull(now.get());
  }
}
