package fr.forprev.testkit.memory;

import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.Siret;
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
  public Optional<Organisation> bySiret(Siret siret) {
    return world.get(ORGANISATIONS).rows().filter(it -> it.siret().equals(siret)).findFirst();
  }

  @Override
  public void save(Organisation organisation) {
    world.change(
        ORGANISATIONS,
        organisations -> {
          Collision.unless(
              organisations
                  .rows()
                  .filter(other -> other.siret().equals(organisation.siret()))
                  .allMatch(other -> other.id().equals(organisation.id())),
              "the entity's SIRET");
          return organisations.with(organisation.id(), organisation);
        });
  }
}
