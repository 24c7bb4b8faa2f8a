package fr.forprev.adapters.web.organisation;

import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.organisation.TrainingSite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plateforme pédagogique on the wire.
 *
 * @param closedOn the first day on which it is closed, or null
 */
record TrainingSiteBody(
    UUID id,
    String name,
    String address,
    String postalCode,
    String town,
    List<String> dispositifs,
    @Nullable LocalDate closedOn) {

  /** The sites of an entity. */
  record Sites(List<TrainingSiteBody> sites) {

    static Sites of(List<TrainingSite> sites) {
      return new Sites(sites.stream().map(TrainingSiteBody::of).toList());
    }
  }

  static TrainingSiteBody of(TrainingSite site) {
    return new TrainingSiteBody(
        site.id().value(),
        site.name().text(),
        site.address(),
        site.postalCode().value(),
        site.town().text(),
        site.dispositifs().stream().map(DispositifCode::value).sorted().toList(),
        site.closedOn());
  }
}
