package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.SIGN_IN;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.SignInRecord;
import fr.forprev.application.account.SignIns;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Role;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link SignIns} on PostgreSQL. */
public final class StoredSignIns implements SignIns {

  private final Database database;

  /** In that database. */
  public StoredSignIns(Database database) {
    this.database = database;
  }

  @Override
  public Optional<SignedIn> find(String hash) {
    return database
        .dsl()
        .selectFrom(SIGN_IN)
        .where(SIGN_IN.HASH.eq(hash))
        .fetchOptional(StoredSignIns::signedIn);
  }

  @Override
  public List<SignedIn> of(PersonId person) {
    return database
        .dsl()
        .selectFrom(SIGN_IN)
        .where(SIGN_IN.PERSON.eq(person.value()))
        .orderBy(SIGN_IN.SEEN_AT.desc(), SIGN_IN.ID.desc())
        .fetch(StoredSignIns::signedIn);
  }

  private static SignedIn signedIn(SignInRecord row) {
    Role role = row.getRole() == null ? null : Role.valueOf(row.getRole());
    return new SignedIn(
        row.getId(),
        row.getHash(),
        new PersonId(row.getPerson()),
        role == null
            ? null
            : new Person.Profile(
                role, StoredProfiles.scope(role, row.getOrganisation(), row.getCaisse())),
        row.getComplete(),
        row.getStartedAt().toInstant(),
        row.getSeenAt().toInstant(),
        row.getDevice());
  }

  @Override
  public void save(SignedIn signedIn) {
    Person.Profile profile = signedIn.profile();
    database
        .dsl()
        .insertInto(SIGN_IN)
        .set(SIGN_IN.ID, signedIn.id())
        .set(SIGN_IN.HASH, signedIn.hash())
        .set(SIGN_IN.PERSON, signedIn.person().value())
        .set(SIGN_IN.ROLE, profile == null ? null : profile.role().name())
        .set(
            SIGN_IN.ORGANISATION,
            profile == null ? null : StoredProfiles.organisation(profile.scope()))
        .set(SIGN_IN.CAISSE, profile == null ? null : StoredProfiles.caisse(profile.scope()))
        .set(SIGN_IN.COMPLETE, signedIn.complete())
        .set(SIGN_IN.STARTED_AT, signedIn.startedAt().atOffset(ZoneOffset.UTC))
        .set(SIGN_IN.SEEN_AT, signedIn.seenAt().atOffset(ZoneOffset.UTC))
        .set(SIGN_IN.DEVICE, signedIn.device())
        .onConflict(SIGN_IN.ID)
        .doUpdate()
        .setNonKeyToExcluded()
        .execute();
  }

  @Override
  public void delete(UUID id) {
    database.dsl().deleteFrom(SIGN_IN).where(SIGN_IN.ID.eq(id)).execute();
  }
}
