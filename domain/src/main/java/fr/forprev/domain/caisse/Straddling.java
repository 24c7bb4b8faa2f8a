package fr.forprev.domain.caisse;

import fr.forprev.domain.organisation.PostalCode;

/**
 * GEO-04: a postal code of which some towns depend on another caisse than the code says.
 *
 * @param departement the one to which the code leads (GEO-01)
 * @param other the one in which {@code towns} are
 * @param towns their names, as a remark shows them
 */
public record Straddling(
    PostalCode postalCode, Departement departement, Departement other, String towns) {

  /** Refuses a département to which the code does not lead, and the same one twice. */
  public Straddling {
    if (!Departement.of(postalCode).filter(departement::equals).isPresent()) {
      throw new IllegalArgumentException(postalCode + " does not lead to " + departement);
    }
    if (departement.equals(other)) {
      throw new IllegalArgumentException(postalCode + " straddles one département");
    }
  }
}
