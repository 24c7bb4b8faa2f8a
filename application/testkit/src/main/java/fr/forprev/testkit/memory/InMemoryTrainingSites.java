package fr.forprev.testkit.memory;

import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import java.util.Comparator;
import java.util.List;

final class InMemoryTrainingSites implements TrainingSites {

  static final Part<Table<TrainingSiteId, TrainingSite>> SITES = Part.table();

  private final CurrentWorld world;

  InMemoryTrainingSites(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public List<TrainingSite> of(OrganisationId organisation) {
    return world
        .get(SITES)
        .rows()
        .filter(site -> site.organisation().equals(organisation))
        .sorted(Comparator.comparing(site -> site.name().text()))
        .toList();
  }

  @Override
  public void save(TrainingSite site) {
    world.mustHave(InMemoryOrganisations.ORGANISATIONS, site.organisation());
    world.put(SITES, site.id(), site);
  }
}
