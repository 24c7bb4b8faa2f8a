package fr.forprev.adapters.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions over a pool of one connection: whoever does not give it back stops everything. */
class DatabaseTest {
  private static final SampleSession SAMPLE = SampleSession.number(1);
  private static final String TRAINEE =
      "insert into trainee (id, session, position) values (gen_random_uuid(), '%s', 1)"
          .formatted(SAMPLE.id());

  @AutoClose private static final Postgres POSTGRES = Postgres.start(1);

  private final Database database = POSTGRES.database();

  @BeforeEach
  void storeASession() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
    POSTGRES.store().sessions().save(SAMPLE.bareDraft());
  }

  @AfterEach
  void theConnectionIsBackInThePoolAndCommitsByItself() {
    assertThat(POSTGRES.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    database.dsl().execute("update session set comment = 'outside'");
    assertThat(comment()).isEqualTo("outside");
  }

  @Test
  void aGrantCommits() {
    database.decide(() -> Decision.granted(write("inside")));

    assertThat(comment()).isEqualTo("inside");
  }

  @Test
  void othersSeeNothingBeforeTheCommit() {
    database.decide(() -> {
      write("inside");
      assertThat(comment()).isNull();
      return Decision.granted(true);
    });
  }

  @Test
  void aRefusalRollsBack() {
    Decision<Boolean> refusal = Decision.refused(Reason.of(Rule.SES_24, Unblock.never()));

    assertThat(
            database.decide(() -> {
              write("inside");
              return refusal;
            }))
        .isEqualTo(refusal);
    assertThat(comment()).isNull();
  }

  @Test
  void anErrorRollsBackAndIsPassedOn() {
    StackOverflowError error = new StackOverflowError();

    assertThatThrownBy(() ->
            database.decide(() -> {
              write("inside");
              throw error;
            }))
        .isSameAs(error);
    assertThat(comment()).isNull();
  }

  @Test
  void nestingIsRefusedAndRollsTheOuterOneBack() {
    assertThatThrownBy(() ->
            database.decide(() -> {
              write("inside");
              return database.decide(() -> Decision.granted(true));
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(comment()).isNull();
  }

  @Test
  void aCollisionThatShowsOnlyAtTheCommitRunsTheActAgain() {
    AtomicInteger runs = new AtomicInteger();

    database.decide(() -> {
      database.dsl().execute(TRAINEE);
      if (runs.incrementAndGet() == 1) {
        database.dsl().execute(TRAINEE);
      }
      return Decision.granted(true);
    });

    assertThat(runs).hasValue(2);
    assertThat(POSTGRES.number("select count(*) from trainee")).isEqualTo(1);
  }

  @Test
  void theThirdCollisionEndsInAConflict() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(() ->
            database.decide(() -> {
              runs.incrementAndGet();
              database.dsl().execute(TRAINEE);
              return Decision.granted(database.dsl().execute(TRAINEE));
            }))
        .isInstanceOf(ConflictException.class)
        .hasCauseInstanceOf(DataAccessException.class);
    assertThat(runs).hasValue(3);
    assertThat(POSTGRES.number("select count(*) from trainee")).isZero();
  }

  @Test
  void whatIsNoCollisionIsNotRunAgain() {
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(() ->
            database.decide(() -> {
              runs.incrementAndGet();
              return Decision.granted(database.dsl().execute("update session set revision = 0"));
            }))
        .isInstanceOf(DataAccessException.class);
    assertThat(runs).hasValue(1);
  }

  private int write(String comment) {
    return database.dsl().execute("update session set comment = ?", comment);
  }

  private static Object comment() {
    return POSTGRES.owner().fetchValue("select comment from session");
  }
}
