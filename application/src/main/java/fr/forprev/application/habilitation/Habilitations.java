package fr.forprev.application.habilitation;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationId;
import java.util.Optional;

/** Port: stored habilitations. */
public interface Habilitations {

  /** All habilitations of that entity, by number. */
  HeldHabilitations of(OrganisationId organisation);

  /**
   * The same, kept from being changed by others until the running act ends; readers and other
   * holders are not held up. Never called outside of an act.
   */
  HeldHabilitations hold(OrganisationId organisation);

  /** The habilitation with that key, kept for the running act alone; never outside of an act. */
  Optional<Habilitation> lock(HabilitationId id);

  /** Stores a new habilitation, or replaces the one with its key. */
  void save(Habilitation habilitation);
}
