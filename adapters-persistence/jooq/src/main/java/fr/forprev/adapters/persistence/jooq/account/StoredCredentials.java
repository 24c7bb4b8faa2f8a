package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.CREDENTIAL;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.CredentialRecord;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Credential.SecondFactor;
import fr.forprev.application.account.Credentials;
import fr.forprev.domain.account.PersonId;
import java.util.List;
import java.util.Optional;
import org.jooq.SelectConditionStep;

/** {@link Credentials} on PostgreSQL. */
public final class StoredCredentials implements Credentials {

  private final Database database;

  /** In that database. */
  public StoredCredentials(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Credential> find(PersonId person) {
    return of(person).fetchOptional(StoredCredentials::credential);
  }

  @Override
  public Optional<Credential> lock(PersonId person) {
    database.requireAct();
    return of(person).forNoKeyUpdate().fetchOptional(StoredCredentials::credential);
  }

  private SelectConditionStep<CredentialRecord> of(PersonId person) {
    return database.dsl().selectFrom(CREDENTIAL).where(CREDENTIAL.PERSON.eq(person.value()));
  }

  private static Credential credential(CredentialRecord row) {
    return new Credential(
        new PersonId(row.getPerson()),
        row.getPasswordHash(),
        row.getSecondFactorSecret() == null
            ? null
            : new SecondFactor(
                row.getSecondFactorSecret(), row.getLastStep(), List.of(row.getRecoveryHashes())));
  }

  @Override
  public void save(Credential credential) {
    SecondFactor factor = credential.secondFactor();
    database
        .dsl()
        .insertInto(CREDENTIAL)
        .set(CREDENTIAL.PERSON, credential.person().value())
        .set(CREDENTIAL.PASSWORD_HASH, credential.passwordHash())
        .set(CREDENTIAL.SECOND_FACTOR_SECRET, factor == null ? null : factor.secret())
        .set(CREDENTIAL.LAST_STEP, factor == null ? null : factor.lastStep())
        .set(
            CREDENTIAL.RECOVERY_HASHES,
            factor == null ? null : factor.recoveryHashes().toArray(String[]::new))
        .onConflict(CREDENTIAL.PERSON)
        .doUpdate()
        .setNonKeyToExcluded()
        .execute();
  }
}
