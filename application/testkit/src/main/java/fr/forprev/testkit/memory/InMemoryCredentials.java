package fr.forprev.testkit.memory;

import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Credentials;
import fr.forprev.domain.account.PersonId;
import java.util.Optional;

final class InMemoryCredentials implements Credentials {

  static final Part<Table<PersonId, Credential>> CREDENTIALS = Part.table();

  private final CurrentWorld world;

  InMemoryCredentials(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Credential> find(PersonId person) {
    return world.get(CREDENTIALS).find(person);
  }

  @Override
  public Optional<Credential> lock(PersonId person) {
    world.mustBeInAct();
    return find(person);
  }

  @Override
  public void save(Credential credential) {
    InMemoryAccounts.mustStand(world, credential.person());
    world.put(CREDENTIALS, credential.person(), credential);
  }
}
