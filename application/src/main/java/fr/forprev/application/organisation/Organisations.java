package fr.forprev.application.organisation;

import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.Siret;
import java.util.Optional;

/** Port: stored entities. */
public interface Organisations {

  /** The entity with that key. */
  Optional<Organisation> find(OrganisationId id);

  /** The entity with that SIRET. */
  Optional<Organisation> bySiret(Siret siret);

  /**
   * Stores a new entity, or replaces the one with its key. A SIRET that another entity has is a
   * collision (ENT-02).
   */
  void save(Organisation organisation);
}
