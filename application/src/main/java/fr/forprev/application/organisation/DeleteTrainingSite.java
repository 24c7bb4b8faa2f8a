package fr.forprev.application.organisation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Decision;

/** Use case: a manager deletes a plateforme pédagogique to which no session refers. */
public interface DeleteTrainingSite {

  /**
   * The site that was deleted. Refused while a session refers to it, whatever its state, and to a
   * delegate; unseen by others (ENT-03).
   */
  Decision<TrainingSite> delete(Actor actor, TrainingSiteId id);

  /** The use case over these ports. */
  static DeleteTrainingSite of(SitePorts ports) {
    return new SiteDeletion(ports);
  }
}
