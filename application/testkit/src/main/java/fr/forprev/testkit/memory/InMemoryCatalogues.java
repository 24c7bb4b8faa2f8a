package fr.forprev.testkit.memory;

import fr.forprev.application.dispositif.Catalogues;
import fr.forprev.domain.dispositif.Catalogue;
import java.util.List;

final class InMemoryCatalogues implements Catalogues {

  private static final Part<Catalogue> CATALOGUE =
      Part.startingWith(new Catalogue(List.of(), List.of()));

  private final CurrentWorld world;

  InMemoryCatalogues(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Catalogue current() {
    return world.get(CATALOGUE);
  }

  @Override
  public void store(Catalogue catalogue) {
    world.change(CATALOGUE, former -> catalogue);
  }
}
