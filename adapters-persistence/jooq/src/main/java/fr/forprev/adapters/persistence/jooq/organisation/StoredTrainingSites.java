package fr.forprev.adapters.persistence.jooq.organisation;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.TRAINING_SITE;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.TrainingSiteRecord;
import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@link TrainingSites} on PostgreSQL. */
public final class StoredTrainingSites implements TrainingSites {

  private final Database database;

  /** In that database. */
  public StoredTrainingSites(Database database) {
    this.database = database;
  }

  @Override
  public List<TrainingSite> of(OrganisationId organisation) {
    return database
        .dsl()
        .selectFrom(TRAINING_SITE)
        .where(TRAINING_SITE.ORGANISATION.eq(organisation.value()))
        .orderBy(TRAINING_SITE.NAME, TRAINING_SITE.ID)
        .fetch(StoredTrainingSites::site);
  }

  /** Two statements: the second one counts what the locks of others had still hidden. */
  @Override
  public Optional<Use> lock(TrainingSiteId id) {
    return database
        .dsl()
        .selectFrom(TRAINING_SITE)
        .where(TRAINING_SITE.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(row -> new Use(site(row), sessionsAt(id)));
  }

  private long sessionsAt(TrainingSiteId id) {
    return database.dsl().fetchCount(SESSION, SESSION.SITE.eq(id.value()));
  }

  private static TrainingSite site(TrainingSiteRecord row) {
    return new TrainingSite(
        new TrainingSiteId(row.getId()),
        new OrganisationId(row.getOrganisation()),
        new Name(row.getName()),
        row.getAddress(),
        new PostalCode(row.getPostalCode()),
        new Name(row.getTown()),
        Arrays.stream(row.getDispositifs()).map(DispositifCode::new).collect(Collectors.toSet()),
        row.getClosedOn());
  }

  @Override
  public void save(TrainingSite site) {
    database
        .dsl()
        .insertInto(TRAINING_SITE)
        .set(TRAINING_SITE.ID, site.id().value())
        .set(TRAINING_SITE.ORGANISATION, site.organisation().value())
        .set(TRAINING_SITE.NAME, site.name().text())
        .set(TRAINING_SITE.ADDRESS, site.address())
        .set(TRAINING_SITE.POSTAL_CODE, site.postalCode().value())
        .set(TRAINING_SITE.TOWN, site.town().text())
        .set(
            TRAINING_SITE.DISPOSITIFS,
            site.dispositifs().stream().map(DispositifCode::value).sorted().toArray(String[]::new))
        .set(TRAINING_SITE.CLOSED_ON, site.closedOn())
        .onConflict(TRAINING_SITE.ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void delete(TrainingSiteId id) {
    database.dsl().deleteFrom(TRAINING_SITE).where(TRAINING_SITE.ID.eq(id.value())).execute();
  }
}
