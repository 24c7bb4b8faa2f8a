package fr.forprev.bootstrap.architecture.canary.domain.session;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A rule that looks at the calendar on the wall. */
public final class TakesToday {

  private TakesToday() {}

  /** Whether {@code day} is past. */
  public static boolean isPast(LocalDate day) {
    return day.isBefore(LocalDate.now(ZoneOffset.UTC));
  }
}
