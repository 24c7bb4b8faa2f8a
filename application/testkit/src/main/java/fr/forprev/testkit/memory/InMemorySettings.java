package fr.forprev.testkit.memory;

import fr.forprev.application.account.Settings;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.PersonId;

final class InMemorySettings implements Settings {

  static final Part<Table<PersonId, AccountSettings>> SETTINGS = Part.table();

  private final CurrentWorld world;

  InMemorySettings(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public AccountSettings of(PersonId person) {
    return world.get(SETTINGS).find(person).orElse(AccountSettings.NONE);
  }

  @Override
  public void save(PersonId person, AccountSettings settings) {
    InMemoryAccounts.mustStand(world, person);
    world.put(SETTINGS, person, settings);
  }
}
