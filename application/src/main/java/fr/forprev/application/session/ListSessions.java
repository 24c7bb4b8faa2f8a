package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import java.util.List;
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
    GENERATED
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
   * The sessions that the actor sees (SES-13), latest end date first.
   *
   * @param after the {@code next} of the page before, or null for the first page
   * @param limit from 1 to {@value #LARGEST_PAGE} lines
   */
  Page list(Actor actor, Filter filter, SessionQuery.@Nullable Key after, int limit);

  /** The use case over this port. */
  static ListSessions of(SessionRows rows) {
    return new SessionListing(rows);
  }
}
