package fr.forprev.application.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Port: mails waiting to leave. */
public interface Outbox {

  /** Adds a message in the transaction of the act; nothing when its due key is there already. */
  void add(OutboxMessage message);

  /**
   * Takes at most {@code limit} messages that are due at {@code now}; nobody else gets them before
   * their next attempt, which comes later each time.
   */
  List<OutboxMessage> lease(int limit, Instant now);

  /** The message left at {@code at}, or its subject is gone: it is not leased again. */
  void settle(UUID message, Instant at);
}
