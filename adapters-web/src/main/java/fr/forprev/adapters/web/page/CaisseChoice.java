package fr.forprev.adapters.web.page;

import fr.forprev.domain.caisse.BundledCaisses;
import fr.forprev.domain.caisse.Caisse;
import java.util.Comparator;
import java.util.List;

/**
 * A caisse in a list.
 *
 * @param code what the form sends
 * @param name what people read
 */
public record CaisseChoice(String code, String name) {

  /** All caisses, by name. */
  public static final List<CaisseChoice> ALL =
      BundledCaisses.caisses().all().stream()
          .sorted(Comparator.comparing(Caisse::name))
          .map(caisse -> new CaisseChoice(caisse.code().value(), caisse.name()))
          .toList();
}
