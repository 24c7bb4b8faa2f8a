package fr.forprev.application.organisation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Decision;
import java.util.List;

/** Use case: the plateformes pédagogiques of the actor's entity. */
public interface ListTrainingSites {

  /**
   * All of them by name, closed ones included, for the managers and delegates of the entity; unseen
   * by others (ENT-03).
   */
  Decision<List<TrainingSite>> list(Actor actor);

  /** The use case over this port. */
  static ListTrainingSites of(TrainingSites sites) {
    return new SiteListing(sites);
  }
}
