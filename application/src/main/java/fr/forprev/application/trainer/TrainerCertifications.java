package fr.forprev.application.trainer;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.trainer.TrainerCertification;
import java.util.List;

/** Port: stored certifications of trainers. */
public interface TrainerCertifications {

  /** Those of that person, past ones included, by start. */
  List<TrainerCertification> of(PersonId trainer);

  /** Adds one. */
  void add(PersonId trainer, TrainerCertification certification);
}
