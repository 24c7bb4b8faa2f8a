package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.session.SessionVisibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class SessionListing implements ListSessions {

  private final SessionRows rows;

  SessionListing(SessionRows rows) {
    this.rows = rows;
  }

  @Override
  public Page list(Actor actor, Search search, SessionQuery.@Nullable Key after, int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new IllegalArgumentException("a page of " + limit + " lines");
    }
    SessionVisibility visibility = SessionVisibility.of(actor);
    SessionCriteria criteria = search.criteria().within(search.filter().states(visibility));
    if (criteria.states().isEmpty() || !visibility.hasLists()) {
      return new Page(List.of(), null);
    }
    List<SessionRow> found =
        rows.page(new SessionQuery(visibility, criteria, search.sort(), after, limit + 1));
    return found.size() <= limit
        ? new Page(found, null)
        : new Page(found.subList(0, limit), SessionQuery.Key.of(found.get(limit - 1)));
  }
}
