package fr.forprev.domain.session;

import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.trainer.CertifiedTrainer;
import java.util.Map;

/**
 * A session generated, with what was issued.
 *
 * @param certificates exactly one for each trainee who passed, for no one else (SES-17, SES-18)
 * @param trainers in a session that certifies trainers, what success makes of each of them
 *     (TRA-01); else none
 */
public record Generation(
    Generated session,
    Map<TraineeId, Certificate> certificates,
    Map<TraineeId, CertifiedTrainer> trainers) {

  /** Keeps unmodifiable copies. */
  public Generation {
    certificates = Map.copyOf(certificates);
    trainers = Map.copyOf(trainers);
  }
}
