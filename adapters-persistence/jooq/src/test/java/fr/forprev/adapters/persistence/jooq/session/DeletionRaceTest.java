package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.RunDay.DayReport;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionId;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The daily routine and people at the same moment. */
@Verifies(Rule.SES_20)
class DeletionRaceTest {
  private static final Actor KARINE = People.as(People.KARINE);

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private Scene scene;

  /** Those of a node that is sixteen days ahead. */
  private SessionPorts later;

  @BeforeEach
  void takeAnEmptyStore() {
    scene = Scene.in(POSTGRES.emptied(), SettableClock.on(END));
    later = POSTGRES.store().ports(SettableClock.on(END.plusDays(16)));
  }

  @Test
  void aSessionBeingGeneratedIsNotDeleted() {
    SessionId session = scene.resultsSent().id();
    List<DayReport> reports = new ArrayList<>();
    SessionPorts whileTheRoutineRuns =
        Meanwhile.afterCertificates(
            scene.ports(),
            () -> reports.add(Racers.get(Racers.start(() -> RunDay.of(later).run()))));

    Issue issue = granted(GenerateCertificates.of(whileTheRoutineRuns).generate(KARINE, session));

    assertThat(reports).containsExactly(new DayReport(0, 0));
    assertThat(POSTGRES.store().certificates().of(session)).isEqualTo(issue.certificates());
    assertThat(RunDay.of(later).run()).isEqualTo(new DayReport(0, 1));
    assertNothingIsLeft();
  }

  @Test
  void whoAsksAgainGetsEverythingBeforeTheRoutineDeletesIt() {
    Issue issue = scene.generated();
    List<Future<DayReport>> reports = new ArrayList<>();
    SessionPorts whileTheRoutineWaits =
        Meanwhile.afterCertificates(
            later,
            () -> {
              reports.add(Racers.start(() -> RunDay.of(later).run()));
              POSTGRES.awaitHeldUp(1);
            });

    assertThat(
            granted(
                GenerateCertificates.of(whileTheRoutineWaits)
                    .generate(KARINE, issue.session().id())))
        .isEqualTo(issue);
    assertThat(Racers.get(reports.get(0))).isEqualTo(new DayReport(0, 1));
    assertNothingIsLeft();
  }

  @Test
  void whoAsksAgainWhileTheRoutineDeletesFindsNothing() {
    Issue issue = scene.generated();
    List<Future<Decision<Issue>>> asking = new ArrayList<>();
    SessionPorts whileSomebodyAsks =
        Meanwhile.afterDeletion(
            later,
            () -> {
              asking.add(
                  Racers.start(
                      () -> GenerateCertificates.of(later).generate(KARINE, issue.session().id())));
              POSTGRES.awaitHeldUp(1);
            });

    assertThat(RunDay.of(whileSomebodyAsks).run()).isEqualTo(new DayReport(0, 1));
    assertThat(refused(Racers.get(asking.get(0)))).containsExactly(Reason.unseen(Rule.SES_13));
    assertNothingIsLeft();
  }

  @Test
  void twoRoutinesAtOnceDeleteEachSessionOnce() {
    for (int number = 1; number <= 30; number++) {
      SampleSession sample = SampleSession.number(number);
      POSTGRES.store().sessions().save(sample.generatedOn(END));
      POSTGRES.store().certificates().add(sample.certificates(END));
    }

    List<DayReport> reports = Racers.atOnce(2, n -> RunDay.of(later).run());

    assertThat(reports.stream().mapToInt(DayReport::deletedSessions).sum()).isEqualTo(30);
    assertThat(POSTGRES.number("select count(*) from audit_entry where act = 'SESSION_DELETED'"))
        .isEqualTo(30);
    assertNothingIsLeft();
  }

  private static void assertNothingIsLeft() {
    for (String table : List.of("session", "trainee", "certificate")) {
      assertThat(POSTGRES.number("select count(*) from " + table)).as(table).isZero();
    }
  }
}
