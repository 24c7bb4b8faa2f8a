package fr.forprev.domain.notification;

import fr.forprev.domain.calendar.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * For which dates an alert is due on a day: runs of dates to be looked for in a store, no two of
 * which have a date in common.
 *
 * @param today the day of the run
 * @param slices the threshold that is due, and the first and last of its dates; without a first
 *     one, all dates until the last
 */
public record DueAnchors(LocalDate today, List<Phase<Threshold>> slices) {

  /** Keeps an unmodifiable copy of the slices. */
  public DueAnchors {
    slices = List.copyOf(slices);
  }

  /** Which threshold is due for {@code anchor}, if any. */
  public Optional<Threshold> of(LocalDate anchor) {
    return slices.stream().filter(slice -> slice.contains(anchor)).map(Phase::state).findFirst();
  }
}
