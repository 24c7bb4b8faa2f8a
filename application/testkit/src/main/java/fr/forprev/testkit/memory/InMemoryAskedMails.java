package fr.forprev.testkit.memory;

import fr.forprev.application.account.AskedMail;
import fr.forprev.application.account.AskedMails;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class InMemoryAskedMails implements AskedMails {

  private static final Part<Table<UUID, Waiting>> WAITING = Part.table();

  private final CurrentWorld world;

  /** What was asked, under its key. */
  private record Waiting(UUID key, AskedMail asked) {}

  InMemoryAskedMails(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public void add(UUID key, AskedMail asked) {
    world.put(WAITING, key, new Waiting(key, asked));
  }

  @Override
  public List<UUID> waiting(int limit) {
    return world
        .get(WAITING)
        .rows()
        .map(Waiting::key)
        .sorted(KeyOrder.BY_BYTES)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<AskedMail> take(UUID key) {
    Optional<AskedMail> taken = world.get(WAITING).find(key).map(Waiting::asked);
    world.change(WAITING, waiting -> waiting.without(one -> one.key().equals(key)));
    return taken;
  }
}
