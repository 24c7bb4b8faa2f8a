package fr.forprev.testkit.memory;

import fr.forprev.application.notification.Outbox;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

final class InMemoryOutbox implements Outbox {

  static final Part<Table<UUID, Waiting>> MESSAGES = Part.table();

  private static final int MOST_DOUBLINGS = 10;

  /** A message, how often it was leased, and when it is due again. */
  record Waiting(OutboxMessage message, int attempts, Instant nextAttempt, boolean isSettled) {

    Waiting leasedAt(Instant now) {
      Duration pause = Duration.ofMinutes(1L << Math.min(attempts, MOST_DOUBLINGS));
      return new Waiting(message, attempts + 1, now.plus(pause), false);
    }

    Waiting to(PersonId recipient) {
      return new Waiting(
          new OutboxMessage(
              message.id(),
              message.kind(),
              recipient,
              message.subject(),
              message.number(),
              message.address(),
              message.dueKey()),
          attempts,
          nextAttempt,
          isSettled);
    }

    Waiting settled() {
      return new Waiting(message, attempts, nextAttempt, true);
    }
  }

  private final CurrentWorld world;

  InMemoryOutbox(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public void add(OutboxMessage message) {
    world.change(
        MESSAGES,
        messages ->
            messages.rows().anyMatch(other -> other.message().dueKey().equals(message.dueKey()))
                ? messages
                : messages.with(message.id(), new Waiting(message, 0, Instant.MIN, false)));
  }

  @Override
  public List<OutboxMessage> lease(int limit, Instant now) {
    List<OutboxMessage> leased = new ArrayList<>();
    world.change(
        MESSAGES,
        messages -> {
          Table<UUID, Waiting> changed = messages;
          for (Waiting due : due(messages, limit, now)) {
            leased.add(due.message());
            changed = changed.with(due.message().id(), due.leasedAt(now));
          }
          return changed;
        });
    return List.copyOf(leased);
  }

  private static List<Waiting> due(Table<UUID, Waiting> messages, int limit, Instant now) {
    return messages
        .rows()
        .filter(waiting -> !waiting.isSettled() && !waiting.nextAttempt().isAfter(now))
        .sorted(Comparator.comparing(Waiting::nextAttempt))
        .limit(limit)
        .toList();
  }

  @Override
  public void settle(UUID message, Instant at) {
    world.change(
        MESSAGES,
        messages ->
            messages
                .find(message)
                .map(waiting -> messages.with(message, waiting.settled()))
                .orElse(messages));
  }
}
