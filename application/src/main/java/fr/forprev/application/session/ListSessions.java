package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Use case: the lists of sessions. */
public interface ListSessions {

  /** How many lines a page may have. */
  int LARGEST_PAGE = 100;

  /** Which list. */
  enum Filter {
    /** « À traiter »: it is my turn. */
    MY_TURN,
    /** « En cours »: every session I see that is not generated yet. */
    OPEN,
    /** « Certificats »: every generated session I see. */
    GENERATED,
    /** Every session I see. */
    ALL;

    Set<SessionState> states(SessionVisibility visibility) {
      return switch (this) {
        case MY_TURN -> visibility.myTurn();
        case OPEN -> EnumSet.complementOf(EnumSet.of(SessionState.GENERATED));
        case GENERATED -> EnumSet.of(SessionState.GENERATED);
        case ALL -> EnumSet.allOf(SessionState.class);
      };
    }
  }

  /** What is searched, and in which order; all the pages of one list are of one search. */
  record Search(Filter filter, SessionCriteria criteria, SessionSort sort) {

    /** The whole of a list, latest end date first. */
    public static Search of(Filter filter) {
      return new Search(filter, SessionCriteria.any(), SessionSort.LATEST_END_FIRST);
    }
  }

  /**
   * One page.
   *
   * @param next where the next page begins, or null on the last page
   */
  record Page(List<SessionRow> rows, SessionQuery.@Nullable Key next) {

    /** Keeps an unmodifiable copy of the rows. */
    public Page {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The sessions that the actor finds in lists (SES-13). A line that comes, goes or changes between
   * two pages moves no other one: each page goes on where the one before ended.
   *
   * @param after the {@code next} of the page before, of the same search, or null for the first
   * @param limit from 1 to {@value #LARGEST_PAGE} lines
   */
  Page list(Actor actor, Search search, SessionQuery.@Nullable Key after, int limit);

  /** The use case over this port. */
  static ListSessions of(SessionRows rows) {
    return new SessionListing(rows);
  }
}
