package fr.forprev.application.organisation;

import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import java.util.List;
import java.util.Optional;

/** Port: stored training sites. */
public interface TrainingSites {

  /**
   * A site, and what refers to it.
   *
   * @param sessions how many sessions refer to it, whatever their state
   */
  record Use(TrainingSite site, long sessions) {}

  /** The sites of that entity, closed ones included, by name. */
  List<TrainingSite> of(OrganisationId organisation);

  /**
   * The site with that key, kept for the running act alone until it ends: no session comes to refer
   * to it meanwhile. Never called outside of an act.
   */
  Optional<Use> lock(TrainingSiteId id);

  /**
   * Stores a new site, or replaces the one with its key. Of the sites of an entity whose closing is
   * not decided, a second one of a name is a collision.
   */
  void save(TrainingSite site);

  /** Deletes the site, to which no session may refer. */
  void delete(TrainingSiteId id);
}
