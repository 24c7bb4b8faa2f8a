package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.TRAINEE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.SessionRecord;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.TraineeRecord;
import fr.forprev.application.session.Sessions;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link Sessions} on PostgreSQL. */
public final class StoredSessions implements Sessions {

  private final Database database;

  /** In that database. */
  public StoredSessions(Database database) {
    this.database = database;
  }

  @Override
  public Optional<CertificationSession> find(SessionId id) {
    return database
        .dsl()
        .select(
            SESSION,
            multiset(
                selectFrom(TRAINEE)
                    .where(TRAINEE.SESSION.eq(SESSION.ID))
                    .orderBy(TRAINEE.POSITION)))
        .from(SESSION)
        .where(SESSION.ID.eq(id.value()))
        .fetchOptional(mapping(SessionFromRows::session));
  }

  /** Two statements: the second one sees the trainees as they are once the lock is there. */
  @Override
  public Optional<CertificationSession> lock(SessionId id) {
    return database
        .dsl()
        .selectFrom(SESSION)
        .where(SESSION.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(row -> SessionFromRows.session(row, trainees(id)));
  }

  private List<TraineeRecord> trainees(SessionId session) {
    return database
        .dsl()
        .selectFrom(TRAINEE)
        .where(TRAINEE.SESSION.eq(session.value()))
        .orderBy(TRAINEE.POSITION)
        .fetch();
  }

  @Override
  public void save(CertificationSession session) {
    database.together(dsl -> save(dsl, session));
  }

  private static void save(DSLContext dsl, CertificationSession session) {
    SessionRecord row = SessionToRows.row(session);
    dsl.insertInto(SESSION).set(row).onConflict(SESSION.ID).doUpdate().setAllToExcluded().execute();
    List<TraineeRecord> trainees = SessionToRows.trainees(session);
    dsl.deleteFrom(TRAINEE)
        .where(TRAINEE.SESSION.eq(row.getId()))
        .and(TRAINEE.ID.notIn(trainees.stream().map(TraineeRecord::getId).toList()))
        .execute();
    if (!trainees.isEmpty()) {
      dsl.insertInto(TRAINEE)
          .columns(TRAINEE.fields())
          .valuesOfRecords(trainees)
          .onConflict(TRAINEE.ID)
          .doUpdate()
          .setAllToExcluded()
          .where(TRAINEE.SESSION.eq(DSL.val(row.getId())))
          .execute();
    }
  }

  @Override
  public void delete(SessionId id) {
    database.dsl().deleteFrom(SESSION).where(SESSION.ID.eq(id.value())).execute();
  }
}
