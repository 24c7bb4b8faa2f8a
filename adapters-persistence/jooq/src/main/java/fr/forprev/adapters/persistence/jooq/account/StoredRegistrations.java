package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.REGISTRATION;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.Registrations;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.name.Name;
import java.util.Optional;

/** {@link Registrations} on PostgreSQL. */
public final class StoredRegistrations implements Registrations {

  private final Database database;

  /** In that database. */
  public StoredRegistrations(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Registration> find(PersonId person) {
    return database
        .dsl()
        .selectFrom(REGISTRATION)
        .where(REGISTRATION.PERSON.eq(person.value()))
        .fetchOptional(row ->
            new Registration(
                person,
                new Identity(
                    new Name(row.getSurname()), new Name(row.getFirstName()), row.getBirthDate()),
                row.getEmail()));
  }

  @Override
  public void save(Registration registration) {
    Identity identity = registration.identity();
    database
        .dsl()
        .insertInto(REGISTRATION)
        .set(REGISTRATION.PERSON, registration.person().value())
        .set(REGISTRATION.SURNAME, identity.surname().text())
        .set(REGISTRATION.FIRST_NAME, identity.firstName().text())
        .set(REGISTRATION.BIRTH_DATE, identity.birthDate())
        .set(REGISTRATION.EMAIL, registration.email())
        .execute();
  }

  @Override
  public void delete(PersonId person) {
    database.dsl().deleteFrom(REGISTRATION).where(REGISTRATION.PERSON.eq(person.value())).execute();
  }
}
