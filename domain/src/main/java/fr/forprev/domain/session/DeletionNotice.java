package fr.forprev.domain.session;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The entity was told that a session which it does not finish will be deleted (SES-20, SES-25).
 *
 * @param endDate the end date that the session had then: another date needs another notice
 * @param recordedOn the day on which the notice was recorded
 */
public record DeletionNotice(LocalDate endDate, LocalDate recordedOn) {

  private static final int DAYS_OF_NOTICE = 7;

  /** The latest end date of which a notice is due on {@code today}: its window ends in 7 days. */
  public static LocalDate lastDueEnd(LocalDate today) {
    return EntryWindow.lastClosed(today.plusDays(DAYS_OF_NOTICE + 1L));
  }

  /** The latest day of record whose seven days are over on {@code today}. */
  public static LocalDate lastRipe(LocalDate today) {
    return today.minusDays(DAYS_OF_NOTICE);
  }

  /**
   * SES-20: grants a notice from seven days before the last day of the window on, one for each end
   * date; never once the session is generated.
   *
   * @param notices those recorded for the session
   */
  public static Decision<DeletionNotice> announce(
      CertificationSession session, List<DeletionNotice> notices, LocalDate today) {
    LocalDate due = EntryWindow.of(session.endDate()).last().minusDays(DAYS_OF_NOTICE);
    boolean open = session.state() != SessionState.GENERATED;
    boolean told = notices.stream().anyMatch(old -> old.endDate().equals(session.endDate()));
    List<Reason> reasons = new ArrayList<>();
    if (!open || told || today.isBefore(due)) {
      reasons.add(
          Reason.of(
              Rule.SES_20,
              open && !told ? Unblock.from(due) : Unblock.never(),
              reference("unannounced", session.header().number())));
    }
    return Decision.of(reasons, () -> new DeletionNotice(session.endDate(), today));
  }

  /**
   * SES-20: grants the deletion of a session that was not generated, past the last day of its
   * window and once seven days have passed since its notice.
   *
   * @param notices those recorded for the session
   */
  public static Decision<SessionId> delete(
      CertificationSession session, List<DeletionNotice> notices, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    LocalDate lastEntryDay = EntryWindow.of(session.endDate()).last();
    var number = reference("session", session.header().number());
    if (!today.isAfter(lastEntryDay)) {
      reasons.add(
          Reason.of(
              Rule.SES_20,
              Unblock.from(lastEntryDay.plusDays(1)),
              number,
              day("lastEntryDay", lastEntryDay)));
    }
    notices.stream()
        .filter(notice -> notice.endDate().equals(session.endDate()))
        .findFirst()
        .ifPresentOrElse(
            notice -> {
              if (notice.recordedOn().isAfter(lastRipe(today))) {
                reasons.add(
                    Reason.of(
                        Rule.SES_20,
                        Unblock.from(notice.recordedOn().plusDays(DAYS_OF_NOTICE)),
                        number,
                        day("announcedOn", notice.recordedOn())));
              }
            },
            () -> reasons.add(Reason.of(Rule.SES_20, Unblock.never(), number)));
    return Decision.of(reasons, session::id);
  }
}
