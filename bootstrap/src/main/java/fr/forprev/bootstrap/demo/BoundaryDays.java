package fr.forprev.bootstrap.demo;

import fr.forprev.domain.session.EntryWindow;
import java.time.LocalDate;
import java.util.function.Predicate;

/** End dates on both sides of SES-02, seen from one day. */
record BoundaryDays(LocalDate latest, LocalDate tooEarly, LocalDate oldest, LocalDate tooLate) {

  /**
   * The last end date that may be entered today and the next one; the first, and the one before.
   */
  static BoundaryDays of(LocalDate today) {
    Predicate<LocalDate> enterable = end -> EntryWindow.of(end).contains(today);
    LocalDate tooEarly = today;
    while (enterable.test(tooEarly)) {
      tooEarly = tooEarly.plusDays(1);
    }
    LocalDate tooLate = today;
    while (enterable.test(tooLate)) {
      tooLate = tooLate.minusDays(1);
    }
    return new BoundaryDays(tooEarly.minusDays(1), tooEarly, tooLate.plusDays(1), tooLate);
  }
}
