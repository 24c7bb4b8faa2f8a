package fr.forprev.domain.trainer;

import fr.forprev.domain.dispositif.DispositifLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes a person a qualified trainer of a dispositif, from a day to a day.
 *
 * @param start first day of validity
 * @param end last day of validity, or null when there is no end
 */
public record TrainerCertification(
    DispositifLevel dispositifLevel, LocalDate start, @Nullable LocalDate end) {

  /** Whether it is valid on {@code day}, both bounds included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(start) && (end == null || !day.isAfter(end));
  }
}
