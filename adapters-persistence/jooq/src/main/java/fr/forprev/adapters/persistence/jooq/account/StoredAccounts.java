package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.AccountsByNumber;
import fr.forprev.domain.account.Account;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Records;

/** {@link AccountsByNumber} on PostgreSQL. */
public final class StoredAccounts implements AccountsByNumber {

  private final Database database;
  private final StoredPersons persons;

  /** In that database. */
  public StoredAccounts(Database database) {
    this.database = database;
    this.persons = new StoredPersons(database);
  }

  @Override
  public Optional<Account> find(ForprevNumber number) {
    return those(PERSON.FORPREV_NUMBER.eq(number.value())).stream().findFirst();
  }

  /** In one order for all; a reference to one of the rows waits, which no weaker lock does. */
  @Override
  public List<Account> lock(Collection<ForprevNumber> numbers) {
    database.requireAct();
    Condition ofThem =
        PERSON.FORPREV_NUMBER.in(numbers.stream().map(ForprevNumber::value).toList());
    database
        .dsl()
        .select(PERSON.ID)
        .from(PERSON)
        .where(ofThem)
        .orderBy(PERSON.ID)
        .forUpdate()
        .fetch();
    return those(ofThem);
  }

  private List<Account> those(Condition condition) {
    return database
        .dsl()
        .select(PERSON.ID, PERSON.CREATED_AT, PERSON.MERGED_INTO)
        .from(PERSON)
        .where(condition)
        .orderBy(PERSON.ID)
        .fetch(
            Records.mapping((id, createdAt, mergedInto) ->
                new Account(
                    persons.find(new PersonId(id)).orElseThrow(),
                    createdAt.toInstant(),
                    mergedInto == null ? null : new ForprevNumber(mergedInto))));
  }

  @Override
  public List<ForprevNumber> leadingTo(ForprevNumber number) {
    return database
        .dsl()
        .select(PERSON.FORPREV_NUMBER)
        .from(PERSON)
        .where(PERSON.MERGED_INTO.eq(number.value()))
        .orderBy(PERSON.FORPREV_NUMBER.collate("C"))
        .fetch(row -> new ForprevNumber(row.value1()));
  }
}
