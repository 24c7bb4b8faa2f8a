package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.SampleSession.END;

import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.SampleOrganisations;
import java.util.Arrays;
import java.util.stream.Stream;

/** Pages of {@link ManySessions} that tests ask for. */
final class SomePages {

  private SomePages() {}

  /** The first page and a later one, in every order. */
  static Stream<SessionQuery> pages(SessionVisibility visibility, SessionCriteria criteria) {
    return Arrays.stream(SessionSort.By.values())
        .flatMap(by -> Stream.of(new SessionSort(by, false), new SessionSort(by, true)))
        .flatMap(sort ->
            Stream.of(
                new SessionQuery(visibility, criteria, sort, null, 21),
                new SessionQuery(visibility, criteria, sort, someWay(), 21)));
  }

  private static SessionQuery.Key someWay() {
    return new SessionQuery.Key(
        END.minusDays(40),
        new SessionNumber(ManySessions.TOTAL / 2),
        END.minusDays(30),
        SampleOrganisations.SST_1,
        new SessionId(Keys.of(1)));
  }

  /** The last lines, the last one first. */
  static SessionQuery backwards(SessionQuery query, int limit) {
    SessionSort sort = new SessionSort(query.sort().by(), !query.sort().descending());
    return new SessionQuery(query.visibility(), query.criteria(), sort, null, limit);
  }

  /** The page that begins after {@code key}. */
  static SessionQuery after(SessionQuery query, SessionQuery.Key key) {
    return new SessionQuery(query.visibility(), query.criteria(), query.sort(), key, query.limit());
  }
}
