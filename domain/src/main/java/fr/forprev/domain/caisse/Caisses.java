package fr.forprev.domain.caisse;

import fr.forprev.domain.organisation.PostalCode;
import java.util.List;
import java.util.Optional;

/**
 * Which caisse instructs the requests of which département. An immutable value, passed to the
 * rules.
 *
 * @param territories one for each département that has a caisse
 * @param straddlings the postal codes that two caisses share
 */
public record Caisses(List<Territory> territories, List<Straddling> straddlings) {

  /** A département and its caisse. */
  public record Territory(Departement departement, Caisse caisse) {}

  /** Keeps unmodifiable copies; refuses a département twice: its caller has a bug. */
  public Caisses {
    territories = List.copyOf(territories);
    straddlings = List.copyOf(straddlings);
    if (territories.stream().map(Territory::departement).distinct().count() < territories.size()) {
      throw new IllegalArgumentException("a département with two caisses");
    }
  }

  /** Every caisse once, in the order of the territories. */
  public List<Caisse> all() {
    return territories.stream().map(Territory::caisse).distinct().toList();
  }

  /** The caisse of that code. */
  public Optional<Caisse> find(CaisseCode code) {
    return all().stream().filter(caisse -> caisse.code().equals(code)).findFirst();
  }

  /** GEO-02: the caisse of a département; empty for the few that have none (GEO-03). */
  public Optional<Caisse> of(Departement departement) {
    return territories.stream()
        .filter(territory -> territory.departement().equals(departement))
        .map(Territory::caisse)
        .findFirst();
  }

  /** GEO-04: how two caisses share that postal code, if they do. */
  public Optional<Straddling> straddling(PostalCode postalCode) {
    return straddlings.stream().filter(it -> it.postalCode().equals(postalCode)).findFirst();
  }
}
