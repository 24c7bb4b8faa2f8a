package fr.forprev.domain.trainer;

import fr.forprev.domain.dispositif.DispositifLevel;
import java.time.LocalDate;

/**
 * What a session asks of its trainer (SES-09): the same dispositif, at that level or above, valid
 * on the end date.
 *
 * @param minimum the dispositif and the lowest level that is enough
 * @param endDate the last day of the session
 */
public record RequiredQualification(DispositifLevel minimum, LocalDate endDate) {

  /** Whether {@code certification} is of the dispositif, at the level or above, on whatever day. */
  public boolean accepts(TrainerCertification certification) {
    DispositifLevel held = certification.dispositifLevel();
    return held.dispositif().equals(minimum.dispositif())
        && held.level().compareTo(minimum.level()) >= 0;
  }
}
