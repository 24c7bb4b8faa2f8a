package fr.forprev.domain.notification;

import java.time.LocalDate;
import java.time.Period;

/**
 * How far from a date something is due, such as six months before an expiry.
 *
 * @param fromAnchor what leads from the date, the anchor, to the due day: its months, clipped to
 *     the end of the month, then its days; negative before the anchor
 */
public record Threshold(Period fromAnchor) {

  /** That many calendar months before the anchor. */
  public static Threshold monthsBefore(int months) {
    return new Threshold(Period.ofMonths(-months));
  }

  /** The day on which it is due for {@code anchor}. */
  public LocalDate day(LocalDate anchor) {
    return anchor.plus(fromAnchor);
  }

  /**
   * The latest anchor whose day is {@code day} or before. Not {@code day} less the same months:
   * several anchors share a day where a month is short, and some days have no anchor.
   */
  public LocalDate lastAnchor(LocalDate day) {
    LocalDate anchor = day.minus(fromAnchor);
    while (day(anchor).isAfter(day)) {
      anchor = anchor.minusDays(1);
    }
    while (!day(anchor.plusDays(1)).isAfter(day)) {
      anchor = anchor.plusDays(1);
    }
    return anchor;
  }

  /** The earliest anchor whose day is {@code day} or after. */
  public LocalDate firstAnchor(LocalDate day) {
    return lastAnchor(day.minusDays(1)).plusDays(1);
  }
}
