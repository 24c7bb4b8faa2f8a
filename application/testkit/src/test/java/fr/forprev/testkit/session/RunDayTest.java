package fr.forprev.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.RunDay.DayReport;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Generated;
import fr.forprev.testkit.SampleSession;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_20)
class RunDayTest extends UseCase {

  @Test
  void deletesNothingOnTheFifteenthDay() {
    Issue issue = scene.generated();
    clock.set(TODAY.plusDays(15));

    assertChangesNothing(issue.session(), () -> assertThat(run()).isEqualTo(new DayReport(0)));
    assertThat(store.certificates().of(issue.session().id())).hasSize(3);
  }

  @Test
  void deletesTheSessionWithItsCertificatesOnTheSixteenth() {
    Generated session = scene.generated().session();
    clock.set(TODAY.plusDays(16));

    assertThat(run()).isEqualTo(new DayReport(1));

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

    assertThat(run()).isEqualTo(new DayReport(1));
    assertThat(run()).isEqualTo(new DayReport(0));
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

    assertThat(run()).isEqualTo(new DayReport(2));
    assertThat(stored(recent.id())).isEqualTo(recent);
  }

  @Test
  void leavesSessionsThatAreNotGenerated() {
    List<CertificationSession> waiting =
        List.of(
            scene.opened(), stored(scene.checked().id()), scene.submitted(), scene.resultsSent());
    clock.set(TODAY.plusYears(1));

    assertThat(run()).isEqualTo(new DayReport(0));
    assertThat(waiting).allSatisfy(one -> assertThat(stored(one.id())).isEqualTo(one));
  }

  @Test
  void deletesMoreSessionsThanOneBatchHolds() {
    for (int number = 1; number <= 501; number++) {
      store.sessions().save(SampleSession.number(number).generatedOn(TODAY.minusDays(16)));
    }

    assertThat(run()).isEqualTo(new DayReport(501));
  }

  private DayReport run() {
    return RunDay.of(ports()).run();
  }
}
