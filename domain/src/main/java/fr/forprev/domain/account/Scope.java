package fr.forprev.domain.account;

import fr.forprev.domain.organisation.OrganisationId;

/** Where a role holds (USR-06). */
public sealed interface Scope {

  /** In one entity: managers and delegates. */
  record OfOrganisation(OrganisationId organisation) implements Scope {}

  /** In one caisse: instructors. */
  record OfCaisse(String caisse) implements Scope {}

  /** Everywhere: commission, INRS, support. */
  record National() implements Scope {}

  /** Nowhere in particular: trainers and applicants act for themselves. */
  record Own() implements Scope {}
}
