package fr.forprev.testkit.memory;

import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.session.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
  public Optional<Use> lock(TrainingSiteId id) {
    if (!world.isInAct()) {
      throw new IllegalStateException("a lock outside of a transaction would not last");
    }
    return world.get(SITES).find(id).map(site -> new Use(site, sessionsAt(id)));
  }

  @Override
  public void save(TrainingSite site) {
    world.mustHave(InMemoryOrganisations.ORGANISATIONS, site.organisation());
    world.change(
        SITES,
        sites -> {
          Collision.unless(
              site.closedOn() != null
                  || sites.rows().filter(other -> isNamesake(site, other)).findAny().isEmpty(),
              "the site's name");
          return sites.with(site.id(), site);
        });
  }

  @Override
  public void delete(TrainingSiteId id) {
    if (sessionsAt(id) > 0) {
      throw new IllegalStateException(id + " is still referred to");
    }
    world.change(SITES, sites -> sites.without(site -> site.id().equals(id)));
  }

  private long sessionsAt(TrainingSiteId id) {
    Place here = new Place.OnSite(id);
    return world
        .get(InMemorySessions.SESSIONS)
        .rows()
        .filter(session -> InMemorySessions.place(session).filter(here::equals).isPresent())
        .count();
  }

  private static boolean isNamesake(TrainingSite site, TrainingSite other) {
    return !other.id().equals(site.id())
        && other.organisation().equals(site.organisation())
        && other.name().equals(site.name())
        && other.closedOn() == null;
  }
}
