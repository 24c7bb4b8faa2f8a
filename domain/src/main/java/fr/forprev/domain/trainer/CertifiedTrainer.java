package fr.forprev.domain.trainer;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;

/**
 * TRA-01: a person with a new certification and, from then on, the role of a trainer.
 *
 * @param person with the role, which he may have had before
 * @param certification the new one
 */
public record CertifiedTrainer(Person person, TrainerCertification certification) {

  /** {@code person}, whatever his roles, certified. */
  public static CertifiedTrainer of(Person person, TrainerCertification certification) {
    return new CertifiedTrainer(person.gaining(Role.TRAINER, new Scope.Own()), certification);
  }
}
