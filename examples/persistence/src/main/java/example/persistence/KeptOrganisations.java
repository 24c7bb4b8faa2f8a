package example.persistence;

import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.Siret;
import java.util.Optional;

record KeptOrganisations(Keeper keeper) implements Organisations {

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return Optional.ofNullable(keeper.books().organisations().get(id));
  }

  @Override
  public Optional<Organisation> bySiret(Siret siret) {
    return keeper.books().organisations().values().stream()
        .filter(organisation -> organisation.siret().equals(siret))
        .findFirst();
  }

  @Override
  public void save(Organisation organisation) {
    keeper.write(books -> {
      if (books.organisations().values().stream()
          .anyMatch(other ->
              other.siret().equals(organisation.siret())
                  && !other.id().equals(organisation.id()))) {
        throw new Keeper.Collision("another entity has that SIRET"); // ENT-02
      }
      return books.with(organisation);
    });
  }
}
