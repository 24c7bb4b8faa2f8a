package fr.forprev.testkit.memory;

import fr.forprev.application.account.Links;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryLinks implements Links {

  static final Part<Table<UUID, Row>> LINKS = Part.table();

  /** A link and the hashes of its secrets. */
  record Row(StoredLink stored, Set<String> secretHashes) {

    private boolean waits(PersonId person, OneTimeLink.Purpose purpose) {
      OneTimeLink link = stored.link();
      return link.person().equals(person) && link.purpose() == purpose && link.usedOn() == null;
    }

    private Row with(String secretHash) {
      return new Row(
          stored,
          Stream.concat(secretHashes.stream(), Stream.of(secretHash))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  private final CurrentWorld world;

  InMemoryLinks(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<StoredLink> lock(String secretHash) {
    world.mustBeInAct();
    return world
        .get(LINKS)
        .rows()
        .filter(row -> row.secretHashes().contains(secretHash))
        .map(Row::stored)
        .findFirst();
  }

  @Override
  public void save(StoredLink link) {
    world.change(
        LINKS,
        links ->
            links.with(
                link.id(),
                new Row(link, links.find(link.id()).map(Row::secretHashes).orElse(Set.of()))));
  }

  @Override
  public void addSecret(UUID link, String secretHash) {
    world.mustHave(LINKS, link);
    world.change(LINKS, links -> links.with(link, links.find(link).orElseThrow().with(secretHash)));
  }

  @Override
  public void revoke(PersonId person, OneTimeLink.Purpose purpose) {
    world.change(LINKS, links -> links.without(row -> row.waits(person, purpose)));
  }
}
