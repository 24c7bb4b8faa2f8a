package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class SessionListing implements ListSessions {

  private final SessionRows rows;

  SessionListing(SessionRows rows) {
    this.rows = rows;
  }

  @Override
  public Page list(Actor actor, Filter filter, SessionQuery.@Nullable Key after, int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new IllegalArgumentException("a page of " + limit + " lines");
    }
    SessionVisibility visibility = SessionVisibility.of(actor);
    Set<SessionState> states = states(filter, visibility);
    if (states.isEmpty()) {
      return new Page(List.of(), null);
    }
    List<SessionRow> found = rows.page(new SessionQuery(visibility, states, after, limit + 1));
    if (found.size() <= limit) {
      return new Page(found, null);
    }
    SessionRow last = found.get(limit - 1);
    return new Page(found.subList(0, limit), new SessionQuery.Key(last.endDate(), last.id()));
  }

  private static Set<SessionState> states(Filter filter, SessionVisibility visibility) {
    if (visibility instanceof SessionVisibility.Nothing) {
      return Set.of();
    }
    if (filter == Filter.MY_TURN) {
      return visibility.myTurn();
    }
    return filter == Filter.GENERATED
        ? EnumSet.of(SessionState.GENERATED)
        : EnumSet.complementOf(EnumSet.of(SessionState.GENERATED));
  }
}
