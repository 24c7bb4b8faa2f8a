package fr.forprev.domain.session;

import fr.forprev.domain.certificate.Certificate;
import java.util.Map;

/**
 * A session generated, with what was issued.
 *
 * @param certificates exactly one for each trainee who passed, for no one else (SES-17, SES-18)
 */
public record Generation(Generated session, Map<TraineeId, Certificate> certificates) {

  /** Keeps an unmodifiable copy of the certificates. */
  public Generation {
    certificates = Map.copyOf(certificates);
  }
}
