package fr.forprev.testkit.memory;

import fr.forprev.application.NewId;
import fr.forprev.application.activity.SessionOutcomes;
import fr.forprev.domain.activity.SessionOutcome;
import java.util.UUID;

final class InMemorySessionOutcomes implements SessionOutcomes {

  static final Part<Table<UUID, SessionOutcome>> OUTCOMES = Part.table();

  private final CurrentWorld world;
  private final NewId newId;

  InMemorySessionOutcomes(CurrentWorld world, NewId newId) {
    this.world = world;
    this.newId = newId;
  }

  @Override
  public void add(SessionOutcome outcome) {
    world.mustHave(InMemoryOrganisations.ORGANISATIONS, outcome.organisation());
    world.change(OUTCOMES, outcomes -> outcomes.with(newId.next(), outcome));
  }
}
