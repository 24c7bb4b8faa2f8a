package fr.forprev.domain.organisation;

import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.name.Name;
import java.util.Set;

/**
 * A plateforme pédagogique: a place that an entity declared for some dispositifs (ENT-03).
 *
 * @param dispositifs those that may be certified there
 */
public record TrainingSite(
    TrainingSiteId id,
    OrganisationId organisation,
    Name name,
    String address,
    PostalCode postalCode,
    Name town,
    Set<DispositifCode> dispositifs) {

  /** Keeps an unmodifiable copy of the dispositifs. */
  public TrainingSite {
    dispositifs = Set.copyOf(dispositifs);
  }
}
