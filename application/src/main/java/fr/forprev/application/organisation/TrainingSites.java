package fr.forprev.application.organisation;

import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.TrainingSite;
import java.util.List;

/** Port: stored training sites. */
public interface TrainingSites {

  /** The sites of that entity, by name. */
  List<TrainingSite> of(OrganisationId organisation);

  /** Stores a new site, or replaces the one with its key. */
  void save(TrainingSite site);
}
