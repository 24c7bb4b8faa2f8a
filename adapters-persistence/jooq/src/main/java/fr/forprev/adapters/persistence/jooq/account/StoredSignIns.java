package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.SIGN_IN;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.SignInRecord;
import fr.forprev.application.account.SignInRenewal;
import fr.forprev.application.account.SignIns;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Role;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link SignIns} and {@link SignInRenewal} on PostgreSQL. */
public final class StoredSignIns implements SignIns, SignInRenewal {

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
    database.dsl().insertInto(SIGN_IN).set(row(signedIn)).execute();
  }

  @Override
  public boolean renew(String hash, SignedIn renewed) {
    return database
            .dsl()
            .update(SIGN_IN)
            .set(row(renewed))
            .where(SIGN_IN.ID.eq(renewed.id()))
            .and(SIGN_IN.HASH.eq(hash))
            .execute()
        == 1;
  }

  private static SignInRecord row(SignedIn signedIn) {
    Person.Profile profile = signedIn.profile();
    return new SignInRecord(
        signedIn.id(),
        signedIn.hash(),
        signedIn.person().value(),
        profile == null ? null : profile.role().name(),
        profile == null ? null : StoredProfiles.organisation(profile.scope()),
        profile == null ? null : StoredProfiles.caisse(profile.scope()),
        signedIn.complete(),
        signedIn.startedAt().atOffset(ZoneOffset.UTC),
        signedIn.seenAt().atOffset(ZoneOffset.UTC),
        signedIn.device());
  }

  @Override
  public void delete(UUID id) {
    database.dsl().deleteFrom(SIGN_IN).where(SIGN_IN.ID.eq(id)).execute();
  }
}
