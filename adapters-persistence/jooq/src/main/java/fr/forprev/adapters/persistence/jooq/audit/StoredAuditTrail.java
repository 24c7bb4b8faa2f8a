package fr.forprev.adapters.persistence.jooq.audit;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.AUDIT_ENTRY;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.AUDIT_PENDING;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.AuditEntryRecord;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.domain.account.Actor;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** {@link AuditTrail} on PostgreSQL: the application role may add, not change. */
public final class StoredAuditTrail implements AuditTrail {

  private final Database database;

  /** In that database. */
  public StoredAuditTrail(Database database) {
    this.database = database;
  }

  @Override
  public void record(AuditEntry entry) {
    Actor actor = entry.actor();
    AuditEntryRecord row =
        new AuditEntryRecord(
            entry.id(),
            // what the column keeps, so that the hash can be computed again from the row
            entry.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
            actor == null ? null : actor.person().value(),
            actor == null ? null : actor.role().name(),
            entry.act().name(),
            entry.subject(),
            null,
            entry.note());
    row.setContentHash(AuditHashes.content(row));
    database.together(dsl -> {
      dsl.insertInto(AUDIT_ENTRY).set(row).execute();
      dsl.insertInto(AUDIT_PENDING).set(AUDIT_PENDING.ENTRY, entry.id()).execute();
    });
  }
}
