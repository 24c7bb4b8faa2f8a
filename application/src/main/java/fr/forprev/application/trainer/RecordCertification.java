package fr.forprev.application.trainer;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.trainer.CertificationRecording;
import fr.forprev.domain.trainer.CertifiedTrainer;

/** Use case: INRS records a trainer's certification without any session (TRA-06). */
public interface RecordCertification {

  /**
   * Stores the certification, and the person with the role of a trainer (TRA-01), in one
   * transaction. Refused as {@link CertificationRecording#record} is; unseen by anybody but INRS.
   */
  Decision<CertifiedTrainer> record(Actor actor, CertificationRecording recording);

  /** The use case over these ports. */
  static RecordCertification of(TrainerPorts ports) {
    return new DirectRecording(ports);
  }
}
