package fr.forprev.domain.notification;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.notification.SessionNotice.Kind;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.DeletionNotice;
import fr.forprev.domain.session.Sessions;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.SES_25)
class SessionNoticeTest {

  static List<Row> notices() {
    return DecisionTable.rowsOf("notification/session-notices.txt");
  }

  static List<Row> lateSubmissions() {
    return DecisionTable.rowsOf("notification/waiting-since.txt");
  }

  @ParameterizedTest
  @MethodSource("notices")
  void isDueFromItsDayUntilTheNext(Row row) {
    Kind kind = Kind.valueOf(row.text("avis"));
    LocalDate anchor = row.day("ancre");
    Optional<LocalDate> since = row.optionalDay("dû depuis");
    List<Optional<SessionNotice>> answers =
        switch (kind) {
          case DELETION -> {
            DueAnchors due = SessionNotice.BEFORE_DELETION.all(row.day("jour"));
            yield Sessions.unfinished(anchor).stream()
                .map(session -> SessionNotice.ofDeletion(session, due))
                .toList();
          }
          case END_OF_DOWNLOAD ->
              List.of(
                  SessionNotice.ofDownload(
                      Sessions.generated(anchor.toString()),
                      false,
                      SessionNotice.BEFORE_END_OF_DOWNLOAD.all(row.day("jour"))));
          case WAITING_FOR_TRAINER ->
              List.of(
                  SessionNotice.ofTrainer(
                      Sessions.submitted(anchor, anchor),
                      SessionNotice.WHILE_WAITING_FOR_TRAINER.all(row.day("jour"))));
        };

    assertThat(answers).isNotEmpty().allSatisfy(answer -> assertDueSince(answer, since, kind));
  }

  @ParameterizedTest
  @MethodSource("lateSubmissions")
  void toTheTrainerIsVoidWhenItsDayPrecedesTheSubmission(Row row) {
    WithTrainer session = Sessions.submitted(day("2023-03-31"), row.day("soumise le"));
    DueAnchors due = SessionNotice.WHILE_WAITING_FOR_TRAINER.all(row.day("jour"));

    assertDueSince(
        SessionNotice.ofTrainer(session, due),
        row.optionalDay("dû depuis"),
        Kind.WAITING_FOR_TRAINER);
  }

  @Test
  void isNotOfWhatIsGeneratedNorOfWhatWasDownloaded() {
    DueAnchors deletion = SessionNotice.BEFORE_DELETION.all(day("2023-06-30"));
    DueAnchors download = SessionNotice.BEFORE_END_OF_DOWNLOAD.all(day("2023-06-30"));

    assertThat(SessionNotice.ofDeletion(Sessions.generated("2023-06-20"), deletion)).isEmpty();
    assertThat(SessionNotice.ofDownload(Sessions.generated("2023-06-20"), true, download))
        .isEmpty();
    assertThat(SessionNotice.ofDownload(Sessions.generated("2023-06-20"), false, download))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({"2023-06-22", "2023-06-23", "2024-02-21", "2024-02-22", "2024-02-29", "2024-05-29"})
  void theSecondBeforeTheDeletionIsTheOneThatTheDeletionWaitsFor(LocalDate today) {
    Threshold second = SessionNotice.BEFORE_DELETION.thresholds().get(1);

    assertThat(second.lastAnchor(today)).isEqualTo(DeletionNotice.lastDueEnd(today));
  }

  @Test
  void saysUntilWhen() {
    LocalDate endDate = day("2023-03-31");
    CertificationSession draft = Sessions.unfinished(endDate).get(0);

    assertThat(
            words(
                SessionNotice.ofDeletion(
                    draft, SessionNotice.BEFORE_DELETION.all(day("2023-05-31")))))
        .containsExactly(
            Remark.of(
                Rule.SES_25, reference("session", 113), day("lastEntryDay", day("2023-06-30"))));
    assertThat(
            words(
                SessionNotice.ofDownload(
                    Sessions.generated("2023-01-10"),
                    false,
                    SessionNotice.BEFORE_END_OF_DOWNLOAD.all(day("2023-01-20")))))
        .containsExactly(
            Remark.of(Rule.SES_25, reference("session", 113), day("lastDay", day("2023-01-25"))));
    assertThat(
            words(
                SessionNotice.ofTrainer(
                    Sessions.submitted(endDate, endDate),
                    SessionNotice.WHILE_WAITING_FOR_TRAINER.all(day("2023-04-01")))))
        .containsExactly(
            Remark.of(
                Rule.SES_25,
                reference("session", 113),
                day("endDate", endDate),
                day("lastEntryDay", day("2023-06-30"))));
  }

  private static void assertDueSince(
      Optional<SessionNotice> due, Optional<LocalDate> since, Kind kind) {
    assertThat(due.map(notice -> notice.threshold().day(notice.anchor()))).isEqualTo(since);
    assertThat(due.map(SessionNotice::kind)).isEqualTo(since.map(day -> kind));
    assertThat(due.map(SessionNotice::session))
        .isEqualTo(since.map(day -> Sessions.HEADER.number()));
  }

  private static List<Remark> words(Optional<SessionNotice> due) {
    SessionNotice notice = due.orElseThrow();
    return remarksOf(Decision.granted(notice).with(List.of(notice.words())));
  }
}
