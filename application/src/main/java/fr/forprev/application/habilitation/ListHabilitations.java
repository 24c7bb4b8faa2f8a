package fr.forprev.application.habilitation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.rule.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use case: the habilitations that an actor looks for. */
public interface ListHabilitations {

  /**
   * For a manager, those of his entity by number, or the one of them with that number; for
   * instructors, the commission and INRS, the one with that number, of whatever entity, and none
   * without a number. Unseen by others (HAB-14).
   */
  Decision<List<HabilitationView>> list(Actor actor, @Nullable HabilitationNumber number);

  /** The use case over these ports. */
  static ListHabilitations of(HabilitationPorts ports) {
    return new HabilitationListing(ports);
  }
}
