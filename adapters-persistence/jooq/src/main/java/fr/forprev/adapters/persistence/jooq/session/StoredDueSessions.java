package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.DELETION_NOTICE;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.session.DueSessions;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;

/** {@link DueSessions} on PostgreSQL. */
public final class StoredDueSessions implements DueSessions {

  private static final Condition GENERATED =
      SESSION.STATE.eq(inline(SessionState.GENERATED.name()));
  // The constant lets the partial index of unfinished sessions serve.
  private static final Condition UNFINISHED =
      SESSION.STATE.ne(inline(SessionState.GENERATED.name()));

  private final Database database;

  /** In that database. */
  public StoredDueSessions(Database database) {
    this.database = database;
  }

  @Override
  public List<SessionId> generatedUntil(LocalDate day, int limit) {
    return database
        .dsl()
        .select(SESSION.ID)
        .from(SESSION)
        .where(GENERATED)
        .and(SESSION.GENERATED_ON.le(day))
        .orderBy(SESSION.GENERATED_ON, SESSION.ID)
        .limit(limit)
        .fetch(found -> new SessionId(found.value1()));
  }

  @Override
  public List<SessionId> unannounced(LocalDate day, int limit) {
    return ended(day, not(announced(noCondition())), limit);
  }

  @Override
  public List<SessionId> unfinished(LocalDate day, LocalDate recorded, int limit) {
    return ended(day, announced(DELETION_NOTICE.RECORDED_ON.le(recorded)), limit);
  }

  private List<SessionId> ended(LocalDate day, Condition notice, int limit) {
    return database
        .dsl()
        .select(SESSION.ID)
        .from(SESSION)
        .where(UNFINISHED)
        .and(SESSION.END_DATE.le(day))
        .and(notice)
        .orderBy(SESSION.END_DATE, SESSION.ID)
        .limit(limit)
        .fetch(found -> new SessionId(found.value1()));
  }

  private static Condition announced(Condition when) {
    return exists(
        selectOne()
            .from(DELETION_NOTICE)
            .where(DELETION_NOTICE.SESSION.eq(SESSION.ID))
            .and(DELETION_NOTICE.END_DATE.eq(SESSION.END_DATE))
            .and(when));
  }
}
