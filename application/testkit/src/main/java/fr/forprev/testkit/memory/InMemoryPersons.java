package fr.forprev.testkit.memory;

import fr.forprev.application.account.LockedPersons;
import fr.forprev.application.account.Managers;
import fr.forprev.application.account.Persons;
import fr.forprev.application.account.PersonsByEmail;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

final class InMemoryPersons implements Persons, PersonsByEmail, LockedPersons, Managers {

  static final Part<Table<PersonId, Person>> PERSONS = Part.table();

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
    return byNumber(person -> person.number().equals(number)).stream().findFirst();
  }

  @Override
  public List<Person> byIdentity(Identity identity) {
    return byNumber(person -> person.identity().sameAs(identity));
  }

  @Override
  public List<Person> of(OrganisationId organisation) {
    return byNumber(person -> person.has(Role.MANAGER, new Scope.OfOrganisation(organisation)));
  }

  @Override
  public List<Person> of(String email) {
    return byNumber(person -> person.email().equalsIgnoreCase(email));
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
