package fr.forprev.adapters.persistence.jooq.account;

import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scope as two nullable columns, and back. */
final class StoredProfiles {

  private StoredProfiles() {}

  static @Nullable UUID organisation(Scope scope) {
    return scope instanceof Scope.OfOrganisation entity ? entity.organisation().value() : null;
  }

  static @Nullable String caisse(Scope scope) {
    return scope instanceof Scope.OfCaisse caisse ? caisse.caisse() : null;
  }

  static Scope scope(Role role, @Nullable UUID organisation, @Nullable String caisse) {
    if (organisation != null) {
      return new Scope.OfOrganisation(new OrganisationId(organisation));
    }
    if (caisse != null) {
      return new Scope.OfCaisse(caisse);
    }
    return role == Role.TRAINER || role == Role.APPLICANT ? new Scope.Own() : new Scope.National();
  }
}
