package fr.forprev.domain.takeover;

import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.habilitation.Habilitation;
import java.util.List;
import java.util.Set;

/**
 * What is known when the takeover is run.
 *
 * @param known what earlier runs took over
 * @param held every habilitation that is in the product already, of the entities of the lines
 */
public record TakeoverFacts(
    OpeningDay opening, Catalogue catalogue, Set<Former.Key> known, List<Habilitation> held) {

  /** Keeps unmodifiable copies. */
  public TakeoverFacts {
    known = Set.copyOf(known);
    held = List.copyOf(held);
  }
}
