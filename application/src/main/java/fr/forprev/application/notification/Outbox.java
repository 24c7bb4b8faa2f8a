package fr.forprev.application.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Port: mails waiting to leave. */
public interface Outbox {

  /**
   * Adds a message in the transaction of the act, due at whatever instant it is first asked for;
   * nothing when its due key is there already, even if that message left.
   */
  void add(OutboxMessage message);

  /**
   * Takes at most {@code limit} messages that are due at {@code now}; nobody gets them again before
   * their next attempt, which comes one minute later, then two, then four, doubled each time up to
   * 1,024 minutes.
   */
  List<OutboxMessage> lease(int limit, Instant now);

  /** The message left at {@code at}, or its subject is gone: it is never leased again. */
  void settle(UUID message, Instant at);
}
