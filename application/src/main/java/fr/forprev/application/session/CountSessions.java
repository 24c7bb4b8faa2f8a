package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Use case: how many sessions there are, for badges and for those who see nothing but numbers. */
public interface CountSessions {

  /**
   * The numbers, those of the lists of {@link ListSessions.Filter} for whoever has lists.
   *
   * @param myTurn « À traiter »
   * @param open « En cours »
   * @param generated « Certificats »
   * @param byState every state with its number
   * @param nextLastDownloadDay the nearest last download day, today or later, of the sessions that
   *     the actor lists (SES-19); null when there is none
   */
  record Counts(
      long myTurn,
      long open,
      long generated,
      Map<SessionState, Long> byState,
      @Nullable LocalDate nextLastDownloadDay) {

    /** Keeps an unmodifiable copy of the numbers by state. */
    public Counts {
      byState = Map.copyOf(byState);
    }
  }

  /** The numbers that the actor may see (SES-13): a caisse and INRS see no line, and these. */
  Counts count(Actor actor);

  /** The use case over these ports. */
  static CountSessions of(SessionPorts ports) {
    return new SessionCounting(ports);
  }
}
