package fr.forprev.application.session;

import fr.forprev.domain.session.SessionId;
import java.time.LocalDate;
import java.util.List;

/** Port: sessions that may be due for deletion. */
public interface DueSessions {

  /** At most {@code limit} sessions generated on {@code day} or before, oldest first. */
  List<SessionId> generatedUntil(LocalDate day, int limit);
}
