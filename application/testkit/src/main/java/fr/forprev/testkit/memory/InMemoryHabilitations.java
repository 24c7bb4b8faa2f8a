package fr.forprev.testkit.memory;

import fr.forprev.application.habilitation.Habilitations;
import fr.forprev.application.habilitation.HabilitationsByNumber;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationId;
import java.util.Comparator;
import java.util.Optional;

final class InMemoryHabilitations implements Habilitations, HabilitationsByNumber {

  private static final Part<Table<HabilitationId, Habilitation>> HABILITATIONS = Part.table();

  private final CurrentWorld world;

  InMemoryHabilitations(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public HeldHabilitations of(OrganisationId organisation) {
    return new HeldHabilitations(
        world
            .get(HABILITATIONS)
            .rows()
            .filter(habilitation -> habilitation.holder().equals(organisation))
            .sorted(Comparator.comparing(habilitation -> habilitation.number().value()))
            .toList());
  }

  @Override
  public HeldHabilitations hold(OrganisationId organisation) {
    requireAct();
    return of(organisation);
  }

  @Override
  public Optional<Habilitation> lock(HabilitationId id) {
    requireAct();
    return world.get(HABILITATIONS).find(id);
  }

  @Override
  public Optional<Habilitation> find(HabilitationNumber number) {
    return world.get(HABILITATIONS).rows().filter(it -> it.number().equals(number)).findFirst();
  }

  private void requireAct() {
    if (!world.isInAct()) {
      throw new IllegalStateException("a hold outside of a transaction would not last");
    }
  }

  @Override
  public void save(Habilitation habilitation) {
    world.mustHave(InMemoryOrganisations.ORGANISATIONS, habilitation.holder());
    world.put(HABILITATIONS, habilitation.id(), habilitation);
  }
}
