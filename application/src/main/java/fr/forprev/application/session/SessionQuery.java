package fr.forprev.application.session;

import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which sessions.
 *
 * @param visibility what the actor sees (SES-13)
 * @param states the wanted states
 * @param after the last line of the page before, or null for the first page
 * @param limit how many lines at most
 */
public record SessionQuery(
    SessionVisibility visibility, Set<SessionState> states, @Nullable Key after, int limit) {

  /** Keeps an unmodifiable copy of the states. */
  public SessionQuery {
    states = Set.copyOf(states);
  }

  /** Where a line stands: latest end date first, then greatest key by bytes. */
  public record Key(LocalDate endDate, SessionId id) {}
}
