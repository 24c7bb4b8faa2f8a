package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Statements;
import fr.forprev.adapters.persistence.jooq.Statements.Statement;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With many sessions, what lists ask for is found through an index. */
class SessionListPlansTest {
  private static final SessionVisibility ALL =
      new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id());
  private static final Set<SessionState> EVERY_STATE = EnumSet.allOf(SessionState.class);

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

  @ParameterizedTest
  @MethodSource("queries")
  void aPageIsReadThroughAnIndex(SessionQuery query) {
    lists.page(query);

    assertReadThroughAnIndex();
  }

  private static Stream<SessionQuery> queries() {
    return Stream.of(
            ALL,
            new SessionVisibility.DeclaredBy(SampleOrganisations.MAROSE.id(), People.KARINE.id()),
            new SessionVisibility.LedBy(People.HELENE.id()),
            new SessionVisibility.Nothing())
        .flatMap(visibility ->
            Stream.of(EVERY_STATE, visibility.myTurn(), EnumSet.of(SessionState.GENERATED))
                .filter(states -> !states.isEmpty())
                .flatMap(states ->
                    Stream.of(
                        new SessionQuery(visibility, states, null, 21),
                        new SessionQuery(visibility, states, someWay(), 21))));
  }

  private static SessionQuery.Key someWay() {
    return new SessionQuery.Key(END.minusDays(40), new SessionId(Keys.of(1)));
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

  @Test
  void aScanOfTheWholeTableWouldBeSeen() {
    assertThat(scans(explain("select id from session where town = 'Nantes'"))).isPositive();
  }

  @Test
  void pageAfterPageEverySessionComesOnceInOrder() {
    List<UUID> seen = new ArrayList<>();
    SessionQuery.@Nullable Key after = null;
    List<SessionRow> page;
    do {
      page = lists.page(new SessionQuery(ALL, EVERY_STATE, after, 97));
      for (SessionRow row : page) {
        seen.add(row.id().value());
        after = new SessionQuery.Key(row.endDate(), row.id());
      }
    } while (!page.isEmpty());

    assertThat(seen)
        .hasSizeGreaterThan(ManySessions.TOTAL / 4)
        .isEqualTo(
            POSTGRES
                .owner()
                .fetchValues(
                    "select id from session where organisation = ?"
                        + " order by end_date desc, id desc",
                    SampleOrganisations.MAROSE.id().value()));
  }

  private void assertReadThroughAnIndex() {
    assertThat(statements.seen()).hasSize(1);
    Statement statement = statements.seen().get(0);
    String known = explain(statement.bound());
    assertThat(scans(known)).as(known).isZero();
    String unknown = explainedWithoutKnowingTheValues(statement.prepared());
    assertThat(scans(unknown)).as(unknown).isZero();
  }

  /** As the server plans a statement that it has seen often. */
  private static String explainedWithoutKnowingTheValues(String prepared) {
    int parameters = 0;
    StringBuilder numbered = new StringBuilder();
    for (String part : prepared.split("\\?", -1)) {
      numbered.append(parameters == 0 ? "" : "$" + parameters).append(part);
      parameters++;
    }
    POSTGRES.owner().execute("set plan_cache_mode = force_generic_plan");
    POSTGRES.owner().execute("prepare asked as " + numbered);
    List<String> unknown = Collections.nCopies(parameters - 1, "null");
    String plan = explain("execute asked(" + String.join(", ", unknown) + ")");
    POSTGRES.owner().execute("deallocate asked");
    POSTGRES.owner().execute("reset plan_cache_mode");
    return plan;
  }

  private static String explain(String sql) {
    return String.valueOf(POSTGRES.owner().fetchValue("explain (format json) " + sql));
  }

  private static int scans(String plan) {
    return POSTGRES
        .owner()
        .fetchValues(
            """
            select 1 from jsonb_path_query(cast(? as jsonb),
              '$.** ? (@."Node Type" == "Seq Scan" && @."Relation Name" == "session")')
            """,
            plan)
        .size();
  }
}
