package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.FORPREV_NUMBER;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON_PROFILE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.LockedPersons;
import fr.forprev.application.account.Managers;
import fr.forprev.application.account.Persons;
import fr.forprev.application.account.PersonsByEmail;
import fr.forprev.application.account.PersonsByName;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Persons}, found and locked in each way, on PostgreSQL. */
public final class StoredPersons
    implements Persons, PersonsByEmail, PersonsByName, LockedPersons, Managers {

  private static final fr.forprev.adapters.persistence.jooq.generated.tables.Person MERGED =
      PERSON.as("merged");

  private final Database database;

  /** In that database. */
  public StoredPersons(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return those(PERSON.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public Optional<Person> byNumber(ForprevNumber number) {
    return those(answersTo(List.of(number))).stream().findFirst();
  }

  @Override
  public List<Person> byIdentity(Identity identity) {
    return those(PERSON.MERGED_INTO.isNull().and(isSameAs(identity)));
  }

  @Override
  public List<Person> of(String email) {
    return those(PERSON.MERGED_INTO.isNull().and(lower(PERSON.EMAIL).eq(lower(email))));
  }

  @Override
  public List<Person> named(Name surname, @Nullable Name firstName, int limit) {
    return query(
            PERSON
                .MERGED_INTO
                .isNull()
                .and(PERSON.SURNAME_KEY.eq(surname.folded()))
                .and(
                    firstName == null
                        ? noCondition()
                        : PERSON.FIRST_NAME_KEY.eq(firstName.folded())))
        .orderBy(
            PERSON.FIRST_NAME_KEY.collate("C"),
            PERSON.BIRTH_DATE,
            PERSON.FORPREV_NUMBER.collate("C"))
        .limit(limit)
        .fetch(mapping(StoredPersons::person));
  }

  /** That a row of the persons is of who answers to one of {@code numbers}, merged or not. */
  public static Condition answersTo(Collection<ForprevNumber> numbers) {
    List<String> given = numbers.stream().map(ForprevNumber::value).toList();
    return PERSON
        .MERGED_INTO
        .isNull()
        .and(
            PERSON
                .FORPREV_NUMBER
                .in(given)
                .or(
                    PERSON.FORPREV_NUMBER.in(
                        select(MERGED.MERGED_INTO)
                            .from(MERGED)
                            .where(MERGED.FORPREV_NUMBER.in(given)))));
  }

  /** That a row of the persons has {@code identity}, as {@link Identity#sameAs} compares. */
  public static Condition isSameAs(Identity identity) {
    return PERSON
        .BIRTH_DATE
        .eq(identity.birthDate())
        .and(PERSON.SURNAME_KEY.eq(identity.surname().folded()))
        .and(PERSON.FIRST_NAME_KEY.eq(identity.firstName().folded()));
  }

  @Override
  public List<Person> of(OrganisationId organisation) {
    return those(
        exists(
            selectOne()
                .from(PERSON_PROFILE)
                .where(PERSON_PROFILE.PERSON.eq(PERSON.ID))
                .and(PERSON_PROFILE.ORGANISATION.eq(organisation.value()))
                .and(PERSON_PROFILE.ROLE.eq(Role.MANAGER.name()))));
  }

  @Override
  public Optional<Person> lock(PersonId id) {
    keep(PERSON.ID.eq(id.value()), List.of());
    return find(id);
  }

  @Override
  public List<Person> hold(Identity identity) {
    keep(isSameAs(identity), List.of(identity));
    return byIdentity(identity);
  }

  /**
   * Keeps for the running act first {@code identities}, which may have no row yet, then the rows
   * that meet {@code condition}: each in one order for all, so that two who do it never wait for
   * each other. What is read afterwards, by statements of their own, is what the one before left.
   * Others may refer to the rows meanwhile.
   */
  public void keep(Condition condition, Collection<Identity> identities) {
    database.requireAct();
    if (!identities.isEmpty()) {
      String[] keys = identities.stream().map(StoredPersons::key).toArray(String[]::new);
      database
          .dsl()
          .fetch(
              "select pg_advisory_xact_lock(place) from (select distinct hashtextextended(key, 0)"
                  + " as place from unnest({0}) as key order by place) as places",
              DSL.val(keys));
    }
    database
        .dsl()
        .select(PERSON.ID)
        .from(PERSON)
        .where(condition)
        .orderBy(PERSON.ID)
        .forNoKeyUpdate()
        .fetch();
  }

  /** What two writings of one identity share. */
  private static String key(Identity identity) {
    return "identity/"
        + identity.birthDate()
        + "/"
        + identity.surname().folded()
        + "/"
        + identity.firstName().folded();
  }

  /** The persons whose row meets {@code condition}, by number. */
  public List<Person> those(Condition condition) {
    return query(condition)
        .orderBy(PERSON.FORPREV_NUMBER.collate("C"))
        .fetch(mapping(StoredPersons::person));
  }

  private SelectConditionStep<
          Record7<UUID, String, String, String, LocalDate, String, List<Person.Profile>>>
      query(Condition condition) {
    return database
        .dsl()
        .select(
            PERSON.ID,
            PERSON.FORPREV_NUMBER,
            PERSON.SURNAME,
            PERSON.FIRST_NAME,
            PERSON.BIRTH_DATE,
            PERSON.EMAIL,
            multiset(
                    select(PERSON_PROFILE.ROLE, PERSON_PROFILE.ORGANISATION, PERSON_PROFILE.CAISSE)
                        .from(PERSON_PROFILE)
                        .where(PERSON_PROFILE.PERSON.eq(PERSON.ID))
                        .orderBy(
                            PERSON_PROFILE.ROLE,
                            PERSON_PROFILE.ORGANISATION,
                            PERSON_PROFILE.CAISSE))
                .convertFrom(profiles ->
                    profiles.map(
                        mapping((role, organisation, caisse) ->
                            new Person.Profile(
                                Role.valueOf(role),
                                StoredProfiles.scope(Role.valueOf(role), organisation, caisse))))))
        .from(PERSON)
        .where(condition);
  }

  private static Person person(
      UUID id,
      String number,
      String surname,
      String firstName,
      LocalDate birthDate,
      String email,
      List<Person.Profile> profiles) {
    return new Person(
        new PersonId(id),
        new ForprevNumber(number),
        new Identity(new Name(surname), new Name(firstName), birthDate),
        email,
        profiles);
  }

  @Override
  public void save(Person person) {
    database.together(dsl -> save(dsl, person));
  }

  private static void save(DSLContext dsl, Person person) {
    Identity identity = person.identity();
    dsl.insertInto(FORPREV_NUMBER).values(person.number().value()).onConflictDoNothing().execute();
    dsl.insertInto(PERSON)
        .set(PERSON.ID, person.id().value())
        .set(PERSON.FORPREV_NUMBER, person.number().value())
        .set(PERSON.SURNAME, identity.surname().text())
        .set(PERSON.FIRST_NAME, identity.firstName().text())
        .set(PERSON.BIRTH_DATE, identity.birthDate())
        .set(PERSON.SURNAME_KEY, identity.surname().folded())
        .set(PERSON.FIRST_NAME_KEY, identity.firstName().folded())
        .set(PERSON.EMAIL, person.email())
        .onConflict(PERSON.ID)
        .doUpdate()
        .setNonKeyToExcluded() // a number never changes; others may refer to the row meanwhile
        .execute();
    dsl.deleteFrom(PERSON_PROFILE).where(PERSON_PROFILE.PERSON.eq(person.id().value())).execute();
    for (Person.Profile profile : person.profiles()) {
      dsl.insertInto(PERSON_PROFILE)
          .values(
              person.id().value(),
              profile.role().name(),
              StoredProfiles.organisation(profile.scope()),
              StoredProfiles.caisse(profile.scope()))
          .execute();
    }
  }
}
