package fr.forprev.adapters.web.page;

import fr.forprev.domain.caisse.BundledCaisses;
import fr.forprev.domain.caisse.Caisse;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A caisse in a list.
 *
 * @param code what the form sends
 * @param name what people read
 */
public record CaisseChoice(String code, String name) {

  /** All caisses, by name as French sorts it. */
  public static final List<CaisseChoice> ALL =
      BundledCaisses.caisses().all().stream()
          .sorted(Comparator.comparing(Caisse::name, Collator.getInstance(Locale.FRENCH)))
          .map(caisse -> new CaisseChoice(caisse.code().value(), caisse.name()))
          .toList();
}
