package fr.forprev.application.organisation;

import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import java.util.Optional;

/** Port: stored entities. */
public interface Organisations {

  /** The entity with that key. */
  Optional<Organisation> find(OrganisationId id);

  /** Stores a new entity, or replaces the one with its key. */
  void save(Organisation organisation);
}
