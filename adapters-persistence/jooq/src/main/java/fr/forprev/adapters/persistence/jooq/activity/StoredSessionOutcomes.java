package fr.forprev.adapters.persistence.jooq.activity;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION_OUTCOME;
import static org.jooq.impl.DSL.select;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.NewId;
import fr.forprev.application.activity.SessionOutcomes;
import fr.forprev.domain.activity.SessionOutcome;

/** {@link SessionOutcomes} on PostgreSQL. */
public final class StoredSessionOutcomes implements SessionOutcomes {

  private final Database database;
  private final NewId newId;

  /** In that database, with keys of {@code newId}. */
  public StoredSessionOutcomes(Database database, NewId newId) {
    this.database = database;
    this.newId = newId;
  }

  @Override
  public void add(SessionOutcome outcome) {
    database
        .dsl()
        .insertInto(SESSION_OUTCOME)
        .set(SESSION_OUTCOME.ID, newId.next())
        .set(SESSION_OUTCOME.ORGANISATION, outcome.organisation().value())
        .set(
            SESSION_OUTCOME.CAISSE,
            select(ORGANISATION.CAISSE)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(outcome.organisation().value())))
        .set(SESSION_OUTCOME.DISPOSITIF, outcome.dispositifLevel().dispositif().value())
        .set(SESSION_OUTCOME.LEVEL, (short) outcome.dispositifLevel().level().number())
        .set(SESSION_OUTCOME.KIND, outcome.kind().name())
        .set(SESSION_OUTCOME.MONTH, outcome.month().atDay(1))
        .set(SESSION_OUTCOME.PASSED, outcome.passed())
        .set(SESSION_OUTCOME.FAILED, outcome.failed())
        .execute();
  }
}
