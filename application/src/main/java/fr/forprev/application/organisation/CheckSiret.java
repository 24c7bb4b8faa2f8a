package fr.forprev.application.organisation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;

/** Use case: whether a new entity may be asked for under a SIRET. */
public interface CheckSiret {

  /**
   * The SIRET, when no entity has it. Refused without saying whose it is when one has (ENT-02);
   * anybody may ask.
   */
  Decision<Siret> check(Actor actor, Siret siret);

  /** The use case over this port. */
  static CheckSiret of(Organisations organisations) {
    return new SiretCheck(organisations);
  }
}
