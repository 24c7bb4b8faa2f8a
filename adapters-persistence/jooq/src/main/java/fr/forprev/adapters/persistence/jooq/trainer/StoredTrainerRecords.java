package fr.forprev.adapters.persistence.jooq.trainer;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.or;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.account.StoredAccounts;
import fr.forprev.adapters.persistence.jooq.account.StoredPersons;
import fr.forprev.application.trainer.TrainerRecords;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.TrainerRecord;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;

/** {@link TrainerRecords} on PostgreSQL. */
public final class StoredTrainerRecords implements TrainerRecords {

  private final StoredPersons persons;
  private final StoredTrainerCertifications certifications;
  private final StoredAccounts accounts;

  /** In that database. */
  public StoredTrainerRecords(Database database) {
    this.persons = new StoredPersons(database);
    this.certifications = new StoredTrainerCertifications(database);
    this.accounts = new StoredAccounts(database);
  }

  @Override
  public KnownPersons find(Collection<ForprevNumber> numbers, Collection<Identity> identities) {
    List<Person> found = persons.those(named(numbers, identities));
    return new KnownPersons(
        found.stream()
            .map(person ->
                new TrainerRecord(
                    person,
                    certifications.of(person.id()),
                    Set.copyOf(accounts.leadingTo(person.number()))))
            .toList());
  }

  @Override
  public KnownPersons hold(Collection<ForprevNumber> numbers, Collection<Identity> identities) {
    persons.keep(named(numbers, identities), identities);
    return find(numbers, identities);
  }

  private static Condition named(
      Collection<ForprevNumber> numbers, Collection<Identity> identities) {
    Condition byNumber = numbers.isEmpty() ? falseCondition() : StoredPersons.answersTo(numbers);
    Condition byIdentity = or(identities.stream().map(StoredPersons::isSameAs).toList());
    return or(byNumber, PERSON.MERGED_INTO.isNull().and(byIdentity));
  }
}
