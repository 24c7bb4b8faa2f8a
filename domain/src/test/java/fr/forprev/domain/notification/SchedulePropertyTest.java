package fr.forprev.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;

@Verifies({Rule.HAB_06, Rule.TRA_03, Rule.SES_25})
class SchedulePropertyTest {

  static final int BEFORE = 500;
  static final int AFTER = 150;

  /** Whichever days the runs come, the first of them reaching back as far as need be. */
  @Property
  void eachAlertIsDueOnceOnTheFirstRunThatFindsItTheNearest(
      @ForAll("schedules") Schedule schedule,
      @ForAll @DateRange(min = "2023-01-01", max = "2025-12-31") LocalDate anchor,
      @ForAll @Size(max = 12) List<@IntRange(min = -BEFORE, max = AFTER) Integer> runs) {
    TreeSet<LocalDate> days = new TreeSet<>();
    runs.forEach(offset -> days.add(anchor.plusDays(offset)));
    LocalDate before = null;
    Optional<Threshold> given = Optional.empty();
    for (LocalDate day : days) {
      DueAnchors due = before == null ? schedule.all(day) : schedule.since(before, day);
      Optional<Threshold> nearest = nearestPast(schedule, anchor, day);

      assertThat(due.of(anchor)).isEqualTo(nearest.equals(given) ? Optional.empty() : nearest);
      given = nearest;
      before = day;
    }
  }

  /** A store that is asked for the slices finds exactly what asking every date finds. */
  @Property(tries = 200)
  void theSlicesHoldExactlyTheDatesThatAreDue(
      @ForAll("schedules") Schedule schedule,
      @ForAll @DateRange(min = "2023-01-01", max = "2025-12-31") LocalDate watermark,
      @ForAll @IntRange(max = 60) int later) {
    LocalDate today = watermark.plusDays(later);
    DueAnchors due = schedule.since(watermark, today);
    DueAnchors all = schedule.all(today);
    for (int days = -BEFORE; days <= BEFORE; days++) {
      LocalDate anchor = today.plusDays(days);
      Optional<Threshold> nearest = nearestPast(schedule, anchor, today);

      assertThat(all.of(anchor)).isEqualTo(nearest);
      assertThat(due.of(anchor))
          .isEqualTo(nearest.filter(threshold -> threshold.day(anchor).isAfter(watermark)));
    }
  }

  /** Of two dates, the later one never has the earlier day. */
  @Property
  void theAnchorsOfADayReachUpToIt(
      @ForAll("schedules") Schedule schedule,
      @ForAll @DateRange(min = "2023-01-01", max = "2025-12-31") LocalDate day) {
    for (Threshold threshold : schedule.thresholds()) {
      LocalDate last = threshold.lastAnchor(day);
      LocalDate first = threshold.firstAnchor(day);

      assertThat(threshold.day(last)).isBeforeOrEqualTo(day);
      assertThat(threshold.day(last.plusDays(1))).isAfter(day);
      assertThat(threshold.day(first)).isAfterOrEqualTo(day);
      assertThat(threshold.day(first.minusDays(1))).isBefore(day);
      assertThat(schedule.timeline(last).on(threshold.day(last)).state())
          .isEqualTo(nearestPast(schedule, last, threshold.day(last)));
    }
  }

  @Provide
  Arbitrary<Schedule> schedules() {
    return Arbitraries.of(
        HabilitationAlert.SCHEDULE,
        CertificationAlert.SCHEDULE,
        SessionNotice.BEFORE_DELETION,
        SessionNotice.BEFORE_END_OF_DOWNLOAD,
        SessionNotice.WHILE_WAITING_FOR_TRAINER);
  }

  private static Optional<Threshold> nearestPast(
      Schedule schedule, LocalDate anchor, LocalDate day) {
    Threshold lastDay = schedule.lastDay();
    boolean over = lastDay != null && day.isAfter(lastDay.day(anchor));
    Stream<Threshold> past =
        schedule.thresholds().stream().filter(threshold -> !threshold.day(anchor).isAfter(day));
    return over ? Optional.empty() : past.reduce((earlier, nearer) -> nearer);
  }
}
