package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ACCOUNT_SETTINGS;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.API_TOKEN;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.CREDENTIAL;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.ONE_TIME_LINK;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.OUTBOX;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SIGN_IN;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.TRAINEE;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.TRAINER_CERTIFICATION;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.AccountMerges;
import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** {@link AccountMerges} on PostgreSQL. */
public final class StoredAccountMerges implements AccountMerges {

  private final Database database;
  private final StoredPersons persons;

  /** In that database. */
  public StoredAccountMerges(Database database) {
    this.database = database;
    this.persons = new StoredPersons(database);
  }

  @Override
  public Holdings of(PersonId person) {
    return new Holdings(
        count(TRAINER_CERTIFICATION.PERSON, person),
        count(SESSION.DECLARER, person),
        count(SESSION.TRAINER, person));
  }

  private int count(TableField<?, UUID> reference, PersonId person) {
    return database.dsl().fetchCount(reference.getTable(), reference.eq(person.value()));
  }

  @Override
  public List<String> sharedSessions(Person one, Person other) {
    return new SharedSessions(database).of(one, other);
  }

  /** All references pass before the number leads elsewhere: none would be allowed afterwards. */
  @Override
  public void merge(Merged merged) {
    database.together(dsl -> {
      persons.save(merged.absorbed());
      persons.save(merged.survivor());
      pass(dsl, merged.survivor(), merged.absorbed());
      forget(dsl, merged.absorbed().id().value());
      String survivor = merged.survivor().number().value();
      String absorbed = merged.absorbed().number().value();
      dsl.update(PERSON)
          .set(PERSON.MERGED_INTO, survivor)
          .where(PERSON.FORPREV_NUMBER.eq(absorbed))
          .or(PERSON.MERGED_INTO.eq(absorbed))
          .execute();
    });
  }

  private static void pass(DSLContext dsl, Person survivor, Person absorbed) {
    List.of(TRAINER_CERTIFICATION.PERSON, SESSION.DECLARER, SESSION.LAST_ACTOR, SESSION.TRAINER)
        .forEach(reference ->
            dsl.update(reference.getTable())
                .set(Map.of(reference, survivor.id().value()))
                .where(reference.eq(absorbed.id().value()))
                .execute());
    dsl.update(TRAINEE)
        .set(TRAINEE.FORPREV_NUMBER, survivor.number().value())
        .where(TRAINEE.FORPREV_NUMBER.eq(absorbed.number().value()))
        .execute();
    dsl.update(OUTBOX)
        .set(OUTBOX.RECIPIENT, survivor.id().value())
        .where(OUTBOX.RECIPIENT.eq(absorbed.id().value()))
        .and(OUTBOX.SETTLED_AT.isNull())
        .execute();
  }

  private static void forget(DSLContext dsl, UUID absorbed) {
    List.of(
            ACCOUNT_SETTINGS.PERSON,
            CREDENTIAL.PERSON,
            SIGN_IN.PERSON,
            API_TOKEN.PERSON,
            ONE_TIME_LINK.PERSON)
        .forEach(owner -> dsl.deleteFrom(owner.getTable()).where(owner.eq(absorbed)).execute());
  }
}
