package fr.forprev.adapters.persistence.jooq.organisation;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.OrganisationType;
import java.util.Optional;

/** {@link Organisations} on PostgreSQL. */
public final class StoredOrganisations implements Organisations {

  private final Database database;

  /** In that database. */
  public StoredOrganisations(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return database
        .dsl()
        .selectFrom(ORGANISATION)
        .where(ORGANISATION.ID.eq(id.value()))
        .fetchOptional(row ->
            new Organisation(
                id,
                OrganisationType.valueOf(row.getType()),
                new Name(row.getName()),
                row.getCaisse()));
  }

  @Override
  public void save(Organisation organisation) {
    database
        .dsl()
        .insertInto(ORGANISATION)
        .set(ORGANISATION.ID, organisation.id().value())
        .set(ORGANISATION.TYPE, organisation.type().name())
        .set(ORGANISATION.NAME, organisation.name().text())
        .set(ORGANISATION.CAISSE, organisation.caisse())
        .onConflict(ORGANISATION.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }
}
