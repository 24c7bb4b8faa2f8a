package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.Plan;
import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Statements;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With many sessions, what badges and the daily routine ask for is found through an index. */
class SessionCountPlansTest {
  @AutoClose private static final Postgres POSTGRES = Postgres.start(1);

  private final Statements statements = new Statements();
  private final StoredSessionLists lists =
      new StoredSessionLists(new Database(statements.through(POSTGRES.pool())));
  private final StoredDueSessions due =
      new StoredDueSessions(new Database(statements.through(POSTGRES.pool())));

  @BeforeAll
  static void insertManySessions() {
    ManySessions.fill(POSTGRES);
  }

  /** Those of a caisse or of all count a great part of the table, which is then read. */
  @ParameterizedTest
  @MethodSource("counting")
  void countsAreReadThroughAnIndex(SessionVisibility visibility) {
    lists.count(visibility, END);

    assertReadThroughAnIndex();
  }

  private static Stream<SessionVisibility> counting() {
    return Stream.of(
        new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id()),
        new SessionVisibility.DeclaredBy(SampleOrganisations.MAROSE.id(), People.KARINE.id()),
        new SessionVisibility.LedBy(People.HELENE.id()),
        new SessionVisibility.Nothing());
  }

  @Test
  void dueSessionsAreReadThroughAnIndex() {
    assertThat(due.generatedUntil(END.minusDays(16), 500)).hasSize(500);

    assertReadThroughAnIndex();
  }

  @Test
  void unfinishedSessionsAreReadThroughAnIndex() {
    due.unannounced(END.minusDays(40), 500);

    assertReadThroughAnIndex();
  }

  @Test
  void announcedSessionsAreReadThroughAnIndex() {
    due.unfinished(END.minusDays(40), END, 500);

    assertReadThroughAnIndex();
  }

  private void assertReadThroughAnIndex() {
    assertThat(statements.seen()).hasSize(1);
    for (Plan plan : Plan.of(statements.seen().get(0), POSTGRES.owner())) {
      assertThat(plan.scans()).as(plan.json()).isZero();
    }
  }
}
