package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.LINK_SECRET;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.ONE_TIME_LINK;
import static org.jooq.impl.DSL.select;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.OneTimeLinkRecord;
import fr.forprev.application.account.Links;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.PersonId;
import java.util.Optional;
import java.util.UUID;

/** {@link Links} on PostgreSQL. */
public final class StoredLinks implements Links {

  private final Database database;

  /** In that database. */
  public StoredLinks(Database database) {
    this.database = database;
  }

  @Override
  public Optional<StoredLink> lock(String secretHash) {
    database.requireAct();
    return database
        .dsl()
        .selectFrom(ONE_TIME_LINK)
        .where(
            ONE_TIME_LINK.ID.eq(
                select(LINK_SECRET.LINK).from(LINK_SECRET).where(LINK_SECRET.HASH.eq(secretHash))))
        .forUpdate()
        .fetchOptional(row -> new StoredLink(row.getId(), link(row)));
  }

  /** The link of that key, used or not. */
  public Optional<OneTimeLink> find(UUID id) {
    return database
        .dsl()
        .selectFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.ID.eq(id))
        .fetchOptional(StoredLinks::link);
  }

  private static OneTimeLink link(OneTimeLinkRecord row) {
    return new OneTimeLink(
        OneTimeLink.Purpose.valueOf(row.getPurpose()),
        new PersonId(row.getPerson()),
        row.getIssuedOn(),
        row.getUsedOn());
  }

  @Override
  public void save(StoredLink stored) {
    OneTimeLink link = stored.link();
    database
        .dsl()
        .insertInto(ONE_TIME_LINK)
        .set(ONE_TIME_LINK.ID, stored.id())
        .set(ONE_TIME_LINK.PURPOSE, link.purpose().name())
        .set(ONE_TIME_LINK.PERSON, link.person().value())
        .set(ONE_TIME_LINK.ISSUED_ON, link.issuedOn())
        .set(ONE_TIME_LINK.USED_ON, link.usedOn())
        .onConflict(ONE_TIME_LINK.ID)
        .doUpdate()
        .setNonKeyToExcluded()
        .execute();
  }

  @Override
  public void addSecret(UUID link, String secretHash) {
    database
        .dsl()
        .insertInto(LINK_SECRET)
        .set(LINK_SECRET.HASH, secretHash)
        .set(LINK_SECRET.LINK, link)
        .execute();
  }

  @Override
  public void revoke(PersonId person, OneTimeLink.Purpose purpose) {
    database
        .dsl()
        .deleteFrom(ONE_TIME_LINK)
        .where(ONE_TIME_LINK.PERSON.eq(person.value()))
        .and(ONE_TIME_LINK.PURPOSE.eq(purpose.name()))
        .and(ONE_TIME_LINK.USED_ON.isNull())
        .execute();
  }
}
