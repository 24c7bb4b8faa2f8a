package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.RunDay.DayReport;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.domain.activity.SessionOutcome;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_20)
class RunDayTest extends UseCase {

  @Test
  void deletesNothingOnTheFifteenthDay() {
    Issue issue = scene.generated();
    clock.set(TODAY.plusDays(15));

    assertChangesNothing(issue.session(), () -> assertThat(run()).isEqualTo(new DayReport(0, 0)));
    assertThat(store.certificates().of(issue.session().id())).hasSize(3);
  }

  @Test
  void deletesTheSessionWithItsCertificatesOnTheSixteenth() {
    Generated session = scene.generated().session();
    clock.set(TODAY.plusDays(16));

    assertThat(run()).isEqualTo(new DayReport(0, 1));

    assertThat(store.sessions().find(session.id())).isEmpty();
    assertThat(store.certificates().of(session.id())).isEmpty();
    AuditEntry last = store.auditEntries().get(store.auditEntries().size() - 1);
    assertThat(last)
        .isEqualTo(
            new AuditEntry(
                last.id(),
                clock.instant(),
                null,
                AuditAct.SESSION_DELETED,
                session.id().value(),
                null));
  }

  @Test
  void doesNothingMoreTheSecondTime() {
    scene.generated();
    clock.set(TODAY.plusDays(16));

    assertThat(run()).isEqualTo(new DayReport(0, 1));
    assertThat(run()).isEqualTo(new DayReport(0, 0));
    assertThat(Collections.frequency(acts(), AuditAct.SESSION_DELETED)).isEqualTo(1);
  }

  @Test
  void catchesUpAfterAnOutage() {
    scene.generated();
    clock.advanceDays(1);
    scene.generated();
    clock.advanceDays(30);
    Generated recent = scene.generated().session();
    clock.advanceDays(15);

    assertThat(run()).isEqualTo(new DayReport(0, 2));
    assertThat(stored(recent.id())).isEqualTo(recent);
  }

  @Test
  void announcesADeletionSevenDaysBeforeTheLastDayAndOnlyOnce() {
    WithTrainer session = scene.submitted();
    clock.set(LAST_DAY.minusDays(8));
    assertChangesNothing(session, () -> assertThat(run()).isEqualTo(new DayReport(0, 0)));

    clock.set(LAST_DAY.minusDays(7));
    int mails = store.outboxMessages().size();
    assertThat(run()).isEqualTo(new DayReport(1, 0));
    assertThat(run()).isEqualTo(new DayReport(0, 0));

    assertThat(stored(session.id())).isEqualTo(session);
    assertThat(store.outboxMessages().subList(mails, store.outboxMessages().size()))
        .extracting(OutboxMessage::kind, OutboxMessage::recipient)
        .containsExactlyInAnyOrder(
            tuple(MailKind.SESSION_ENDS_SOON, People.KARINE.id()),
            tuple(MailKind.SESSION_ENDS_SOON, People.BENOIT.id()));
    assertThat(acts()).endsWith(AuditAct.DELETION_ANNOUNCED);
  }

  @Test
  void deletesWhatNobodyFinishedTheDayAfterItsWindow() {
    List<CertificationSession> waiting =
        List.of(
            scene.opened(), stored(scene.checked().id()), scene.submitted(), scene.resultsSent());
    clock.set(LAST_DAY.minusDays(7));
    run();
    clock.set(LAST_DAY);
    assertThat(run()).isEqualTo(new DayReport(0, 0));
    assertThat(waiting).allSatisfy(one -> assertThat(stored(one.id())).isEqualTo(one));

    clock.set(LAST_DAY.plusDays(1));
    assertThat(run()).isEqualTo(new DayReport(0, 4));
    assertThat(waiting).allSatisfy(one -> assertThat(store.sessions().find(one.id())).isEmpty());
  }

  @Test
  void announcesFirstAndWaitsSevenDaysWhenItWasDown() {
    WithTrainer session = scene.submitted();
    clock.set(TODAY.plusYears(1));
    assertThat(run()).isEqualTo(new DayReport(1, 0));

    clock.advanceDays(6);
    assertThat(run()).isEqualTo(new DayReport(0, 0));
    assertThat(stored(session.id())).isEqualTo(session);

    clock.advanceDays(1);
    assertThat(run()).isEqualTo(new DayReport(0, 1));
  }

  @Test
  void announcesAgainWhenTheEndDateChanges() {
    Draft draft = scene.opened();
    clock.set(LAST_DAY.minusDays(7));
    run();
    granted(
        SaveDraft.of(ports())
            .save(
                KARINE,
                draft.id(),
                draft.header().revision(),
                scene.entry().ending(END.plusDays(10)).input()));

    clock.set(LAST_DAY.plusDays(1));
    assertThat(run()).isEqualTo(new DayReport(0, 0));
    clock.set(END.plusDays(10).plusMonths(3).minusDays(7));
    assertThat(run()).isEqualTo(new DayReport(1, 0));
    clock.set(END.plusDays(10).plusMonths(3).plusDays(1));
    assertThat(run()).isEqualTo(new DayReport(0, 1));
  }

  @Test
  @Verifies(Rule.SES_22)
  void leavesAnonymousCountsOfWhatWasGenerated() {
    Generated session = scene.generated().session();
    clock.set(TODAY.plusDays(16));
    run();

    assertThat(store.outcomes())
        .containsExactly(
            new SessionOutcome(
                session.header().organisation(),
                session.dispositifLevel(),
                SessionKind.INITIAL,
                YearMonth.from(END),
                3,
                1));
  }

  @Test
  void deletesMoreSessionsThanOneBatchHolds() {
    for (int number = 1; number <= 501; number++) {
      store.sessions().save(SampleSession.number(number).generatedOn(TODAY.minusDays(16)));
    }

    assertThat(run()).isEqualTo(new DayReport(0, 501));
  }

  private DayReport run() {
    return RunDay.of(ports()).run();
  }
}
