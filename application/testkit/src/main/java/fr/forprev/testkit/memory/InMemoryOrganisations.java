package fr.forprev.testkit.memory;

import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import java.util.Optional;

final class InMemoryOrganisations implements Organisations {

  static final Part<Table<OrganisationId, Organisation>> ORGANISATIONS = Part.table();

  private final CurrentWorld world;

  InMemoryOrganisations(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return world.get(ORGANISATIONS).find(id);
  }

  @Override
  public void save(Organisation organisation) {
    world.put(ORGANISATIONS, organisation.id(), organisation);
  }
}
