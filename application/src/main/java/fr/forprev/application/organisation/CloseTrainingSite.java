package fr.forprev.application.organisation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

/** Use case: a manager closes a plateforme pédagogique. */
public interface CloseTrainingSite {

  /**
   * Closes the site from {@code from} on: no session that ends on that day or later may choose it.
   * Refused to a delegate, and as {@link TrainingSite#close} says; unseen by others (ENT-03).
   */
  Decision<TrainingSite> close(Actor actor, TrainingSiteId id, LocalDate from);

  /** The use case over these ports. */
  static CloseTrainingSite of(SitePorts ports) {
    return new SiteClosing(ports);
  }
}
