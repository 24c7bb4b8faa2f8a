package fr.forprev.testkit.memory;

import fr.forprev.application.account.StaffOf;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import java.util.Comparator;

/** Acts come one after the other: who is in one has locked everything. */
final class InMemoryStaff implements StaffOf {

  private static final Comparator<Person> ORDER =
      Comparator.comparing((Person person) -> person.identity().surname().folded())
          .thenComparing(person -> person.identity().firstName().folded())
          .thenComparing(person -> person.number().value());

  private final CurrentWorld world;

  InMemoryStaff(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Staff in(Scope scope) {
    return new Staff(
        scope,
        world
            .get(InMemoryPersons.PERSONS)
            .rows()
            .filter(person ->
                person.profiles().stream().anyMatch(profile -> profile.scope().equals(scope)))
            .sorted(ORDER)
            .toList());
  }

  @Override
  public Staff lock(Scope scope) {
    world.mustBeInAct();
    return in(scope);
  }
}
