package fr.forprev.application.session;

import fr.forprev.domain.session.SessionId;
import java.time.LocalDate;
import java.util.List;

/** Port: sessions that the daily routine may have to treat; the rules decide on each. */
public interface DueSessions {

  /** At most {@code limit} sessions generated on {@code day} or before, oldest first. */
  List<SessionId> generatedUntil(LocalDate day, int limit);

  /**
   * At most {@code limit} sessions that are not generated, that end on {@code day} or before, and
   * of which no deletion notice for their end date is recorded; earliest end date first.
   */
  List<SessionId> unannounced(LocalDate day, int limit);

  /**
   * At most {@code limit} sessions that are not generated, that end on {@code day} or before, and
   * of which a deletion notice for their end date was recorded on {@code recorded} or before;
   * earliest end date first.
   */
  List<SessionId> unfinished(LocalDate day, LocalDate recorded, int limit);
}
