package fr.forprev.adapters.persistence.jooq.notification;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.OUTBOX;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.OutboxRecord;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.Outbox;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** {@link Outbox} on PostgreSQL: a lease skips the rows that another node is taking. */
public final class StoredOutbox implements Outbox {

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final int LONGEST_WAIT = 10; // as a power of two

  private final Database database;

  /** In that database. */
  public StoredOutbox(Database database) {
    this.database = database;
  }

  @Override
  public void add(OutboxMessage message) {
    database
        .dsl()
        .insertInto(OUTBOX)
        .set(OUTBOX.ID, message.id())
        .set(OUTBOX.KIND, message.kind().name())
        .set(OUTBOX.RECIPIENT, message.recipient().value())
        .set(OUTBOX.SUBJECT, message.subject())
        .set(OUTBOX.NUMBER, message.number() == null ? null : message.number().value())
        .set(OUTBOX.ADDRESS, message.address())
        .set(OUTBOX.DUE_KEY, message.dueKey())
        .onConflict(OUTBOX.DUE_KEY)
        .doNothing()
        .execute();
  }

  @Override
  public List<OutboxMessage> lease(int limit, Instant now) {
    return database
        .decide(() -> Decision.granted(leased(limit, now)))
        .fold(granted -> granted.value(), refused -> List.of());
  }

  private List<OutboxMessage> leased(int limit, Instant now) {
    List<OutboxRecord> due =
        database
            .dsl()
            .selectFrom(OUTBOX)
            .where(OUTBOX.SETTLED_AT.isNull())
            .and(OUTBOX.NEXT_ATTEMPT_AT.le(now.atOffset(ZoneOffset.UTC)))
            .orderBy(OUTBOX.NEXT_ATTEMPT_AT, OUTBOX.ID)
            .limit(limit)
            .forUpdate()
            .skipLocked()
            .fetch();
    List<OutboxMessage> messages = new ArrayList<>();
    for (OutboxRecord row : due) {
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(row.getAttempts(), LONGEST_WAIT));
      row.setAttempts(row.getAttempts() + 1);
      row.setNextAttemptAt(now.plus(wait).atOffset(ZoneOffset.UTC));
      messages.add(
          new OutboxMessage(
              row.getId(),
              MailKind.valueOf(row.getKind()),
              new PersonId(row.getRecipient()),
              row.getSubject(),
              row.getNumber() == null ? null : new SessionNumber(row.getNumber()),
              row.getAddress(),
              row.getDueKey()));
    }
    database.dsl().batchUpdate(due).execute();
    return messages;
  }

  @Override
  public void settle(UUID message, Instant at) {
    database
        .dsl()
        .update(OUTBOX)
        .set(OUTBOX.SETTLED_AT, at.atOffset(ZoneOffset.UTC))
        .setNull(OUTBOX.ADDRESS)
        .where(OUTBOX.ID.eq(message))
        .execute();
  }
}
