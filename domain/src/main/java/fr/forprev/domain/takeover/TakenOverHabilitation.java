package fr.forprev.domain.takeover;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.habilitation.Habilitation;
import java.util.List;

/**
 * An habilitation active on the opening day (MIG-04): sessions can be declared at once.
 *
 * @param managers each with the role of a manager of its entity; none when Forprev 1 had none
 */
public record TakenOverHabilitation(Habilitation habilitation, List<Person> managers)
    implements TakenOver {

  /** Keeps an unmodifiable copy. */
  public TakenOverHabilitation {
    managers = List.copyOf(managers);
  }
}
