package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.Transactions;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import java.util.List;

final class DailyRoutine implements RunDay {

  private static final int BATCH = 500;

  private final SessionPorts ports;
  private final SessionDesk desk;

  DailyRoutine(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
  }

  @Override
  public DayReport run() {
    Moment now = Moment.of(ports.clock());
    int deleted = 0;
    List<SessionId> due = due(now);
    while (!due.isEmpty()) {
      int before = deleted;
      for (SessionId id : due) {
        deleted += isDeleted(id, now) ? 1 : 0;
      }
      due = deleted == before ? List.of() : due(now);
    }
    return new DayReport(deleted);
  }

  private List<SessionId> due(Moment now) {
    return ports.dueSessions().generatedUntil(Generated.lastDueGeneration(now.day()), BATCH);
  }

  /** A session that others keep changing is left for the next run: the rest must not wait. */
  private boolean isDeleted(SessionId id, Moment now) {
    try {
      return isDeletedAtOnce(id, now);
    } catch (Transactions.ConflictException busy) {
      return false;
    }
  }

  private boolean isDeletedAtOnce(SessionId id, Moment now) {
    return ports
        .transactions()
        .decide(() ->
            ports
                .sessions()
                .lock(id)
                .filter(Generated.class::isInstance)
                .map(session -> ((Generated) session).delete(now.day()).map(this::deleted))
                .orElseGet(() -> Decision.refused(Reason.unseen(Rule.SES_13)))
                .map(gone -> {
                  desk.audit(gone, null, AuditAct.SESSION_DELETED, now);
                  return gone;
                }))
        .fold(granted -> true, refused -> false);
  }

  private SessionId deleted(SessionId id) {
    ports.sessions().delete(id);
    return id;
  }
}
