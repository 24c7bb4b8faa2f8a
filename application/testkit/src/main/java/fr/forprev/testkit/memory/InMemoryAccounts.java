package fr.forprev.testkit.memory;

import fr.forprev.application.account.AccountsByNumber;
import fr.forprev.domain.account.Account;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts: when each began, by seconds, and to which number those that were merged lead. */
final class InMemoryAccounts implements AccountsByNumber {

  static final Part<Table<PersonId, Instant>> CREATED = Part.table();
  static final Part<Table<PersonId, ForprevNumber>> MERGED = Part.table();

  private final CurrentWorld world;

  InMemoryAccounts(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Account> find(ForprevNumber number) {
    return world
        .get(InMemoryPersons.PERSONS)
        .rows()
        .filter(person -> person.number().equals(number))
        .findFirst()
        .map(this::account);
  }

  @Override
  public List<Account> lock(Collection<ForprevNumber> numbers) {
    world.mustBeInAct();
    return numbers.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
  }

  @Override
  public List<ForprevNumber> leadingTo(ForprevNumber number) {
    return world.get(MERGED).byKey().entrySet().stream()
        .filter(merged -> merged.getValue().equals(number))
        .map(Map.Entry::getKey)
        .map(person -> world.get(InMemoryPersons.PERSONS).find(person).orElseThrow().number())
        .sorted(Comparator.comparing(ForprevNumber::value))
        .toList();
  }

  private Account account(Person person) {
    return new Account(
        person,
        world.get(CREATED).find(person.id()).orElseThrow(),
        world.get(MERGED).find(person.id()).orElse(null));
  }

  /** A person who is stored for the first time begins a second after the one before. */
  static void begin(CurrentWorld world, PersonId person) {
    world.change(
        CREATED,
        created ->
            created.find(person).isPresent()
                ? created
                : created.with(person, Instant.ofEpochSecond(created.rows().count())));
  }

  /** As a foreign key would: refuses a reference to who is not stored, or was merged. */
  static void mustStand(CurrentWorld world, PersonId person) {
    world.mustHave(InMemoryPersons.PERSONS, person);
    Collision.unless(world.get(MERGED).find(person).isEmpty(), "the merger of the person");
  }
}
