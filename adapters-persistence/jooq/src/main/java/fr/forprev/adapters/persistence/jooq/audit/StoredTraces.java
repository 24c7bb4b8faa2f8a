package fr.forprev.adapters.persistence.jooq.audit;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.AUDIT_ENTRY;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.Traces;
import fr.forprev.domain.account.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** {@link Traces} on PostgreSQL. */
public final class StoredTraces implements Traces {

  private final Database database;

  /** In that database. */
  public StoredTraces(Database database) {
    this.database = database;
  }

  @Override
  public List<Trace> of(UUID subject, Set<AuditAct> acts) {
    return database
        .dsl()
        .selectFrom(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.SUBJECT.eq(subject))
        .and(AUDIT_ENTRY.ACT.in(acts.stream().map(AuditAct::name).toList()))
        .orderBy(AUDIT_ENTRY.AT.desc(), AUDIT_ENTRY.ID.desc())
        .fetch(row ->
            new Trace(
                row.getAt().toInstant(),
                AuditAct.valueOf(row.getAct()),
                row.getPerson() == null ? null : new PersonId(row.getPerson()),
                row.getNote()));
  }
}
