package fr.forprev.domain.account;

import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import java.util.Set;

/** Where a role holds (USR-06). */
public sealed interface Scope {

  /** In one entity: managers, delegates, and applicants once their entity exists. */
  record OfOrganisation(OrganisationId organisation) implements Scope {}

  /** In one caisse: instructors. */
  record OfCaisse(String caisse) implements Scope {}

  /** Everywhere: commission, INRS, support. */
  record National() implements Scope {}

  /** Nowhere in particular: trainers, and applicants before their entity exists. */
  record Own() implements Scope {}

  /** USR-06: the roles that hold in such a scope. */
  default Set<Role> roles() {
    if (this instanceof OfOrganisation) {
      return Set.of(Role.APPLICANT, Role.MANAGER, Role.DELEGATE);
    }
    if (this instanceof OfCaisse) {
      return Set.of(Role.INSTRUCTOR);
    }
    return this instanceof National
        ? Set.of(Role.COMMISSION, Role.INRS, Role.SUPPORT)
        : Set.of(Role.APPLICANT, Role.TRAINER);
  }

  /**
   * Whether it is one of the institutions that keep the network: a caisse, or national. Their
   * people know every entity; the others know their own.
   */
  default boolean isInternal() {
    return this instanceof OfCaisse || this instanceof National;
  }
}
