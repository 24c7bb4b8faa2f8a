package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.Transactions;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.DeletionNotice;
import fr.forprev.domain.session.EntryWindow;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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
    LocalDate today = now.day();
    DueSessions due = ports.dueSessions();
    int announced =
        all(
            () -> due.unannounced(DeletionNotice.lastDueEnd(today), BATCH),
            session -> announce(session, now));
    int generated =
        all(
            () -> due.generatedUntil(Generated.lastDueGeneration(today), BATCH),
            session -> delete(session, deletion(session, today), now));
    int unfinished =
        all(
            () ->
                due.unfinished(
                    EntryWindow.lastClosed(today), DeletionNotice.lastRipe(today), BATCH),
            session -> delete(session, deletion(session, today), now));
    return new DayReport(announced, generated + unfinished);
  }

  /** Treats what is due, batch after batch, until a batch changes nothing. */
  private int all(
      Supplier<List<SessionId>> due, Function<CertificationSession, Decision<SessionId>> act) {
    int done = 0;
    int before = -1;
    while (done > before) {
      before = done;
      for (SessionId id : due.get()) {
        done += isDone(id, act) ? 1 : 0;
      }
    }
    return done;
  }

  /** A session that others keep changing is left for the next run: the rest must not wait. */
  private boolean isDone(SessionId id, Function<CertificationSession, Decision<SessionId>> act) {
    try {
      return ports
          .transactions()
          .decide(() ->
              ports
                  .sessions()
                  .lock(id)
                  .map(act)
                  .orElseGet(() -> Decision.refused(Reason.unseen(Rule.SES_13))))
          .fold(granted -> true, refused -> false);
    } catch (Transactions.ConflictException busy) {
      return false;
    }
  }

  private Decision<SessionId> announce(CertificationSession session, Moment now) {
    return DeletionNotice.announce(session, ports.deletionNotices().of(session.id()), now.day())
        .map(notice -> {
          ports.deletionNotices().record(session.id(), notice);
          desk.tellOrganisation(session, MailKind.SESSION_ENDS_SOON);
          desk.audit(session, null, AuditAct.DELETION_ANNOUNCED, now);
          return session.id();
        });
  }

  private Decision<SessionId> deletion(CertificationSession session, LocalDate today) {
    return session instanceof Generated generated
        ? generated.delete(today)
        : DeletionNotice.delete(session, ports.deletionNotices().of(session.id()), today);
  }

  private Decision<SessionId> delete(
      CertificationSession session, Decision<SessionId> deletion, Moment now) {
    return deletion.map(gone -> {
      ports.sessions().delete(gone);
      desk.audit(session, null, AuditAct.SESSION_DELETED, now);
      return gone;
    });
  }
}
