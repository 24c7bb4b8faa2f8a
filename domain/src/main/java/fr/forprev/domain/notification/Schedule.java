package fr.forprev.domain.notification;

import fr.forprev.domain.calendar.Phase;
import fr.forprev.domain.calendar.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When alerts about a date are due: each on the first run on its day or after it, once; when
 * several are past, only the nearest to the run.
 *
 * @param thresholds in the order of their days, never empty
 * @param lastDay the last day on which any is due, or null when there is no such day
 */
public record Schedule(List<Threshold> thresholds, @Nullable Threshold lastDay) {

  /** Keeps an unmodifiable copy of the thresholds. */
  public Schedule {
    thresholds = List.copyOf(thresholds);
  }

  /** Due that many months before a last day, the first, then the second; none after that day. */
  static Schedule monthsBefore(int first, int second) {
    return new Schedule(
        List.of(Threshold.monthsBefore(first), Threshold.monthsBefore(second)),
        Threshold.monthsBefore(0));
  }

  /**
   * Which alert is due for {@code anchor} on a day unless it was given already, until when, and
   * which comes next; empty before the first and after the last day.
   */
  public Timeline<Optional<Threshold>> timeline(LocalDate anchor) {
    Timeline<Optional<Threshold>> due = Timeline.always(Optional.empty());
    for (Threshold threshold : thresholds) {
      due = due.then(threshold.day(anchor), Optional.of(threshold));
    }
    return lastDay == null ? due : due.then(lastDay.day(anchor).plusDays(1), Optional.empty());
  }

  /** The days on which alerts about {@code anchor} are due, in order. */
  public List<LocalDate> days(LocalDate anchor) {
    return thresholds.stream().map(threshold -> threshold.day(anchor)).toList();
  }

  /**
   * All that is due on {@code today} and may have been given already: for a first run, and for what
   * was recorded after the previous one, whose days may be past.
   */
  public DueAnchors all(LocalDate today) {
    return due(null, today);
  }

  /**
   * What became due after the run of the day {@code watermark}, until {@code today} included;
   * nothing when that run was today.
   */
  public DueAnchors since(LocalDate watermark, LocalDate today) {
    return due(watermark, today);
  }

  private DueAnchors due(@Nullable LocalDate watermark, LocalDate today) {
    LocalDate alive = lastDay == null ? null : lastDay.firstAnchor(today);
    List<Phase<Threshold>> slices = new ArrayList<>();
    for (int i = 0; i < thresholds.size(); i++) {
      Threshold threshold = thresholds.get(i);
      LocalDate from = alive;
      if (watermark != null) {
        from = later(from, threshold.lastAnchor(watermark).plusDays(1));
      }
      if (i + 1 < thresholds.size()) {
        from = later(from, thresholds.get(i + 1).lastAnchor(today).plusDays(1));
      }
      LocalDate until = threshold.lastAnchor(today);
      if (from == null || !from.isAfter(until)) {
        slices.add(new Phase<>(threshold, from, until));
      }
    }
    return new DueAnchors(today, slices);
  }

  private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
    return a != null && a.isAfter(b) ? a : b;
  }
}
