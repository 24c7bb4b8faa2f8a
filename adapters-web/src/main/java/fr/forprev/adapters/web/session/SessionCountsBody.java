package fr.forprev.adapters.web.session;

import fr.forprev.application.session.CountSessions;
import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many sessions there are. */
record SessionCountsBody(
    long myTurn,
    long open,
    long generated,
    Map<SessionState, Long> states,
    @Nullable LocalDate nextLastDownloadDay) {

  static SessionCountsBody of(CountSessions.Counts counts) {
    return new SessionCountsBody(
        counts.myTurn(),
        counts.open(),
        counts.generated(),
        new EnumMap<>(counts.byState()),
        counts.nextLastDownloadDay());
  }
}
