package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.FAILED_ATTEMPT;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.ONE_TIME_LINK;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.REGISTRATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SIGN_IN;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.EndedAccess;
import java.time.ZoneOffset;
import org.jooq.DSLContext;

/** {@link EndedAccess} on PostgreSQL. */
public final class StoredEndedAccess implements EndedAccess {

  private final Database database;

  /** In that database. */
  public StoredEndedAccess(Database database) {
    this.database = database;
  }

  /** Each statement by itself: what was forgotten stays forgotten, and nobody waits for long. */
  @Override
  public void forget(Until until) {
    DSLContext dsl = database.dsl();
    dsl.deleteFrom(SIGN_IN)
        .where(SIGN_IN.SEEN_AT.le(until.seen().atOffset(ZoneOffset.UTC)))
        .or(SIGN_IN.STARTED_AT.le(until.started().atOffset(ZoneOffset.UTC)))
        .execute();
    dsl.deleteFrom(FAILED_ATTEMPT)
        .where(FAILED_ATTEMPT.LAST_AT.le(until.failed().atOffset(ZoneOffset.UTC)))
        .execute();
    dsl.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.ISSUED_ON.le(until.issued())).execute();
    dsl.deleteFrom(REGISTRATION)
        .where(
            notExists(
                selectOne()
                    .from(ONE_TIME_LINK)
                    .where(ONE_TIME_LINK.PERSON.eq(REGISTRATION.PERSON))))
        .execute();
  }
}
