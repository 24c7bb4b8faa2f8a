package fr.forprev.domain.organisation;

import fr.forprev.domain.name.Name;
import java.util.List;

/**
 * Where an entity is (ENT-01).
 *
 * @param street number and street
 * @param complements two at most, usually none
 */
public record PostalAddress(Name street, List<Name> complements, PostalCode postalCode, Name town) {

  private static final int MOST_COMPLEMENTS = 2;

  /** Keeps an unmodifiable copy of the complements; refuses a third: its caller has a bug. */
  public PostalAddress {
    complements = List.copyOf(complements);
    if (complements.size() > MOST_COMPLEMENTS) {
      throw new IllegalArgumentException("an address of " + complements.size() + " complements");
    }
  }
}
