package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.session.SomePages.pages;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.Plan;
import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Statements;
import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With many sessions, what lists ask for is found through an index. */
class SessionListPlansTest {
  private static final SessionVisibility ALL =
      new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id());
  private static final SessionVisibility ONE_IN_A_HUNDRED =
      new SessionVisibility.AllOf(SampleOrganisations.ATLANTIQUE.id());
  private static final Set<SessionState> EVERY_STATE = EnumSet.allOf(SessionState.class);

  @AutoClose private static final Postgres POSTGRES = Postgres.start(1);

  private final Statements statements = new Statements();
  private final StoredSessionLists lists =
      new StoredSessionLists(new Database(statements.through(POSTGRES.pool())));

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
            new SessionVisibility.HeadersOfAll(),
            new SessionVisibility.CountsOfAll(),
            new SessionVisibility.Nothing())
        .flatMap(visibility ->
            Stream.of(EVERY_STATE, visibility.myTurn(), EnumSet.of(SessionState.GENERATED))
                .filter(states -> !states.isEmpty())
                .map(SessionCriteria::in)
                .flatMap(criteria -> pages(visibility, criteria)));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void aPageOfAnEntityOrOfAllWalksTheIndexOfItsSort(SessionQuery query, String index) {
    lists.page(query);

    for (Plan plan : plans()) {
      assertThat(plan.indexes()).as(plan.json()).containsExactly(index);
      assertThat(plan.sorts()).as(plan.json()).isZero();
    }
  }

  private static Stream<Arguments> walks() {
    return Stream.concat(
        pages(ONE_IN_A_HUNDRED, SessionCriteria.any())
            .map(query ->
                Arguments.of(
                    query,
                    switch (query.sort().by()) {
                      case END_DATE -> "session_organisation";
                      case NUMBER -> "session_organisation_number";
                      case CHANGED_ON -> "session_organisation_changed_on";
                      case DISPOSITIF_LEVEL -> "session_organisation_dispositif";
                    })),
        pages(new SessionVisibility.HeadersOfAll(), SessionCriteria.any())
            .map(query ->
                Arguments.of(
                    query,
                    switch (query.sort().by()) {
                      case END_DATE -> "session_end_date";
                      case NUMBER -> "session_number_key";
                      case CHANGED_ON -> "session_changed_on";
                      case DISPOSITIF_LEVEL -> "session_dispositif";
                    })));
  }

  /** A great part of all sessions may also be found among all, in their order. */
  @ParameterizedTest
  @MethodSource("largePart")
  void aPageOfALargeEntityIsNotSorted(SessionQuery query) {
    lists.page(query);

    for (Plan plan : plans()) {
      assertThat(plan.scans() + plan.sorts()).as(plan.json()).isZero();
    }
  }

  private static Stream<SessionQuery> largePart() {
    return pages(ALL, SessionCriteria.any());
  }

  @ParameterizedTest
  @MethodSource("wholeLists")
  void theLastPageTouchesHardlyMoreThanTheFirst(SessionQuery whole) {
    List<SessionRow> end = lists.page(SomePages.backwards(whole, 22));

    lists.page(whole);
    List<SessionRow> last = lists.page(SomePages.after(whole, SessionQuery.Key.of(end.get(21))));

    assertThat(last.get(20)).isEqualTo(end.get(0));
    assertThat(Plan.blocks(statements.seen().get(2).bound(), POSTGRES.owner()))
        .isLessThanOrEqualTo(2 * Plan.blocks(statements.seen().get(1).bound(), POSTGRES.owner()));
  }

  private static Stream<SessionQuery> wholeLists() {
    return Stream.of(ALL, ONE_IN_A_HUNDRED, new SessionVisibility.HeadersOfAll())
        .flatMap(visibility -> pages(visibility, SessionCriteria.any()))
        .filter(query -> query.after() == null);
  }

  @Test
  void aNumberIsFoundByItsOwnIndex() {
    SessionCriteria number =
        new SessionCriteria(
            EVERY_STATE, new SessionNumber(113), null, null, null, null, null, null, null);
    assertThat(
            lists.page(
                new SessionQuery(
                    new SessionVisibility.HeadersOfAll(),
                    number,
                    SessionSort.LATEST_END_FIRST,
                    null,
                    21)))
        .hasSize(1);

    for (Plan plan : plans()) {
      assertThat(plan.indexes()).as(plan.json()).containsExactly("session_number_key");
    }
  }

  @Test
  void aScanOfTheWholeTableWouldBeSeen() {
    Plan plan =
        Plan.explained("select id from session where town = 'Nantes' order by 1", POSTGRES.owner());
    assertThat(plan.scans()).isPositive();
    assertThat(plan.sorts()).isPositive();
  }

  @Test
  void pageAfterPageEverySessionComesOnceInOrder() {
    List<UUID> seen = new ArrayList<>();
    SessionQuery.@Nullable Key after = null;
    List<SessionRow> page;
    do {
      page =
          lists.page(
              new SessionQuery(
                  ALL, SessionCriteria.any(), SessionSort.LATEST_END_FIRST, after, 97));
      for (SessionRow row : page) {
        seen.add(row.id().value());
        after = SessionQuery.Key.of(row);
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
    for (Plan plan : plans()) {
      assertThat(plan.scans()).as(plan.json()).isZero();
    }
  }

  private List<Plan> plans() {
    assertThat(statements.seen()).hasSize(1);
    return Plan.of(statements.seen().get(0), POSTGRES.owner());
  }
}
