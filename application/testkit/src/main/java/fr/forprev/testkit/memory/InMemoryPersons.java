package fr.forprev.testkit.memory;

import fr.forprev.application.account.LockedPersons;
import fr.forprev.application.account.Managers;
import fr.forprev.application.account.Persons;
import fr.forprev.application.account.PersonsByEmail;
import fr.forprev.application.account.PersonsByName;
import fr.forprev.domain.account.Account;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

final class InMemoryPersons
    implements Persons, PersonsByEmail, PersonsByName, LockedPersons, Managers {

  static final Part<Table<PersonId, Person>> PERSONS = Part.table();

  private static final Comparator<Person> BY_NAME =
      Comparator.comparing((Person person) -> person.identity().firstName().folded())
          .thenComparing(person -> person.identity().birthDate())
          .thenComparing(person -> person.number().value());

  private final CurrentWorld world;

  InMemoryPersons(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return world.get(PERSONS).find(id);
  }

  @Override
  public Optional<Person> byNumber(ForprevNumber number) {
    ForprevNumber own =
        new InMemoryAccounts(world).find(number).map(Account::mergedInto).orElse(number);
    return byNumber(person -> person.number().equals(own)).stream().findFirst();
  }

  @Override
  public List<Person> byIdentity(Identity identity) {
    return byNumber(person -> stands(person) && person.identity().sameAs(identity));
  }

  @Override
  public List<Person> of(OrganisationId organisation) {
    return byNumber(person -> person.has(Role.MANAGER, new Scope.OfOrganisation(organisation)));
  }

  @Override
  public List<Person> of(String email) {
    return byNumber(person -> stands(person) && person.email().equalsIgnoreCase(email));
  }

  @Override
  public List<Person> named(Name surname, @Nullable Name firstName, int limit) {
    return byNumber(person ->
            stands(person)
                && sameName(surname, person.identity().surname())
                && (firstName == null || sameName(firstName, person.identity().firstName())))
        .stream()
        .sorted(BY_NAME)
        .limit(limit)
        .toList();
  }

  private static boolean sameName(Name one, Name other) {
    return one.folded().equals(other.folded());
  }

  private boolean stands(Person person) {
    return world.get(InMemoryAccounts.MERGED).find(person.id()).isEmpty();
  }

  @Override
  public Optional<Person> lock(PersonId id) {
    world.mustBeInAct();
    return find(id);
  }

  @Override
  public List<Person> hold(Identity identity) {
    world.mustBeInAct();
    return byIdentity(identity);
  }

  private List<Person> byNumber(Predicate<Person> wanted) {
    return world
        .get(PERSONS)
        .rows()
        .filter(wanted)
        .sorted(Comparator.comparing(person -> person.number().value()))
        .toList();
  }

  @Override
  public void save(Person person) {
    person.profiles().stream().map(Person.Profile::scope).forEach(this::mustHave);
    Collision.unless(person.profiles().isEmpty() || stands(person), "the merger of the person");
    InMemoryAccounts.begin(world, person.id());
    world.change(
        PERSONS,
        persons -> {
          Collision.unless(
              persons
                  .rows()
                  .filter(other -> other.number().equals(person.number()))
                  .allMatch(other -> other.id().equals(person.id())),
              "the person's number");
          return persons.with(person.id(), person);
        });
  }

  private void mustHave(Scope scope) {
    if (scope instanceof Scope.OfOrganisation entity) {
      world.mustHave(InMemoryOrganisations.ORGANISATIONS, entity.organisation());
    }
  }
}
