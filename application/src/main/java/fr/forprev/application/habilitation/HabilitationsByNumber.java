package fr.forprev.application.habilitation;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationNumber;
import java.util.Optional;

/** Port: habilitations of any entity, by their number. */
public interface HabilitationsByNumber {

  /** The habilitation with exactly that number. */
  Optional<Habilitation> find(HabilitationNumber number);
}
