package fr.forprev.testkit.memory;

import fr.forprev.application.account.Registrations;
import fr.forprev.domain.account.PersonId;
import java.util.Optional;

final class InMemoryRegistrations implements Registrations {

  static final Part<Table<PersonId, Registration>> REGISTRATIONS = Part.table();

  private final CurrentWorld world;

  InMemoryRegistrations(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Registration> find(PersonId person) {
    return world.get(REGISTRATIONS).find(person);
  }

  @Override
  public void save(Registration registration) {
    world.put(REGISTRATIONS, registration.person(), registration);
  }

  @Override
  public void delete(PersonId person) {
    world.change(REGISTRATIONS, waiting -> waiting.without(one -> one.person().equals(person)));
  }
}
