package fr.forprev.application.account;

import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.caisse.Caisses;
import java.util.Optional;

/** Use case: what the place of a role is called, for the person who holds it (USR-06). */
public interface NameScope {

  /** The name of the entity or of the caisse; empty for a role that holds everywhere. */
  Optional<String> name(Scope scope);

  /** The use case over these ports. */
  static NameScope of(Organisations organisations, Caisses caisses) {
    return new ScopeNames(organisations, caisses);
  }
}
