package fr.forprev.adapters.persistence.jooq.organisation;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.Siret;
import java.util.Optional;
import org.jooq.Condition;

/** {@link Organisations} on PostgreSQL. */
public final class StoredOrganisations implements Organisations {

  private final Database database;

  /** In that database. */
  public StoredOrganisations(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return one(ORGANISATION.ID.eq(id.value()));
  }

  @Override
  public Optional<Organisation> bySiret(Siret siret) {
    return one(ORGANISATION.SIRET.eq(siret.value()));
  }

  private Optional<Organisation> one(Condition condition) {
    return database
        .dsl()
        .selectFrom(ORGANISATION)
        .where(condition)
        .fetchOptional(row ->
            new Organisation(
                new OrganisationId(row.getId()),
                OrganisationType.valueOf(row.getType()),
                new Name(row.getName()),
                new Siret(row.getSiret()),
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
        .set(ORGANISATION.SIRET, organisation.siret().value())
        .set(ORGANISATION.CAISSE, organisation.caisse())
        .onConflict(ORGANISATION.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }
}
