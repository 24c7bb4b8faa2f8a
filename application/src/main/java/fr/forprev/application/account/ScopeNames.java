package fr.forprev.application.account;

import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.caisse.Caisse;
import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.caisse.Caisses;
import java.util.Optional;

final class ScopeNames implements NameScope {

  private final Organisations organisations;
  private final Caisses caisses;

  ScopeNames(Organisations organisations, Caisses caisses) {
    this.organisations = organisations;
    this.caisses = caisses;
  }

  @Override
  public Optional<String> name(Scope scope) {
    if (scope instanceof Scope.OfOrganisation of) {
      return organisations.find(of.organisation()).map(entity -> entity.name().text());
    }
    return scope instanceof Scope.OfCaisse of
        ? CaisseCode.parse(of.caisse()).flatMap(caisses::find).map(Caisse::name)
        : Optional.empty();
  }
}
