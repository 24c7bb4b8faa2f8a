package fr.forprev.domain.notification;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.EntryWindow;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.WithTrainer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * SES-25: the time of a session runs out.
 *
 * @param anchor its end date, or the day of its generation when the download ends
 */
public record SessionNotice(SessionNumber session, Kind kind, LocalDate anchor, Threshold threshold)
    implements Alert {

  /** What is about to happen, and to whom it is said. */
  public enum Kind {
    /** To the entity: it will be deleted without generation. */
    DELETION,
    /** To the entity: some of its certificates were not downloaded. */
    END_OF_DOWNLOAD,
    /** To the trainer: it waits for him. */
    WAITING_FOR_TRAINER
  }

  /**
   * Of the end date: 30 and 7 days before the last day of the window of SES-02, which is the eve of
   * the deletion. The second has no last day, since no session is deleted without it: that is
   * {@link fr.forprev.domain.session.DeletionNotice}.
   */
  public static final Schedule BEFORE_DELETION =
      new Schedule(
          List.of(
              new Threshold(EntryWindow.MARGIN.minusDays(30)),
              new Threshold(EntryWindow.MARGIN.minusDays(7))),
          null);

  /** Of the day of generation: 5 days and 1 day before the last download day, none after it. */
  public static final Schedule BEFORE_END_OF_DOWNLOAD =
      new Schedule(
          List.of(
              new Threshold(Generated.DOWNLOAD.minusDays(5)),
              new Threshold(Generated.DOWNLOAD.minusDays(1))),
          new Threshold(Generated.DOWNLOAD));

  /** Of the end date: the day after, 15 days and one month after; none after its window. */
  public static final Schedule WHILE_WAITING_FOR_TRAINER =
      new Schedule(
          List.of(
              new Threshold(Period.ofDays(1)),
              new Threshold(Period.ofDays(15)),
              new Threshold(Period.ofMonths(1))),
          new Threshold(EntryWindow.MARGIN));

  /**
   * What is due to the entity before the deletion of a session that is not generated.
   *
   * @param due by {@link #BEFORE_DELETION}
   */
  public static Optional<SessionNotice> ofDeletion(CertificationSession session, DueAnchors due) {
    return session.state() == SessionState.GENERATED
        ? Optional.empty()
        : of(session, Kind.DELETION, session.endDate(), due);
  }

  /**
   * What is due to the entity before the last download day.
   *
   * @param allDownloaded whether every certificate was downloaded: then nothing is due
   * @param due by {@link #BEFORE_END_OF_DOWNLOAD}
   */
  public static Optional<SessionNotice> ofDownload(
      Generated session, boolean allDownloaded, DueAnchors due) {
    return allDownloaded
        ? Optional.empty()
        : of(session, Kind.END_OF_DOWNLOAD, session.generatedOn(), due);
  }

  /**
   * What is due to the trainer for whom the session waits; one whose day came before the day on
   * which it was submitted to him is void.
   *
   * @param due by {@link #WHILE_WAITING_FOR_TRAINER}
   */
  public static Optional<SessionNotice> ofTrainer(WithTrainer session, DueAnchors due) {
    LocalDate submittedOn = session.header().changedOn();
    return of(session, Kind.WAITING_FOR_TRAINER, session.endDate(), due)
        .filter(notice -> !notice.threshold.day(notice.anchor).isBefore(submittedOn));
  }

  private static Optional<SessionNotice> of(
      CertificationSession session, Kind kind, LocalDate anchor, DueAnchors due) {
    return due.of(anchor)
        .map(threshold -> new SessionNotice(session.header().number(), kind, anchor, threshold));
  }

  @Override
  public Remark words() {
    var number = reference("session", session);
    return switch (kind) {
      case DELETION ->
          Remark.of(Rule.SES_25, number, day("lastEntryDay", EntryWindow.of(anchor).last()));
      case END_OF_DOWNLOAD ->
          Remark.of(Rule.SES_25, number, day("lastDay", Generated.lastDownloadDay(anchor)));
      case WAITING_FOR_TRAINER ->
          Remark.of(
              Rule.SES_25,
              number,
              day("endDate", anchor),
              day("lastEntryDay", EntryWindow.of(anchor).last()));
    };
  }
}
