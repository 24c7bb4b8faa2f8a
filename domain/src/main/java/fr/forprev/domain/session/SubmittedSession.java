package fr.forprev.domain.session;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.DispositifLevel;
import java.time.LocalDate;
import java.util.Optional;

/** A session that has been submitted: complete, and left as it was declared. */
public sealed interface SubmittedSession extends CertificationSession
    permits WithTrainer, WithEntity, Generated {

  /** What the entity declared. */
  Declaration declaration();

  @Override
  default DispositifLevel dispositifLevel() {
    return declaration().dispositifLevel();
  }

  @Override
  default LocalDate endDate() {
    return declaration().endDate();
  }

  @Override
  default DraftContent entered() {
    return DraftContent.of(declaration());
  }

  @Override
  default Optional<PersonId> designatedTrainer() {
    return Optional.of(declaration().trainer());
  }
}
