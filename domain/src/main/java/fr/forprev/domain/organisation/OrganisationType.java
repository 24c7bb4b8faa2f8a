package fr.forprev.domain.organisation;

/** What kind of structure an entity is (ENT-01). */
public enum OrganisationType {
  /** Organisme de formation: trains anyone. */
  TRAINING_BODY,
  /** Entreprise: trains its own staff. */
  COMPANY,
  /** Collectivité: trains its own staff. */
  LOCAL_AUTHORITY
}
