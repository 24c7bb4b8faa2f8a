package fr.forprev.application.organisation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;

final class SiretCheck implements CheckSiret {

  private final Organisations organisations;

  SiretCheck(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public Decision<Siret> check(Actor actor, Siret siret) {
    return organisations.bySiret(siret).isPresent()
        ? Decision.refused(siret.taken())
        : Decision.granted(siret);
  }
}
