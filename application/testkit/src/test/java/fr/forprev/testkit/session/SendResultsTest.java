package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.session.SendResults;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Person.Profile;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SendResultsTest extends UseCase {

  @Test
  @Verifies(Rule.SES_15)
  void handsTheSessionBackWithOneResultForEachTrainee() {
    WithTrainer session = scene.submitted();

    WithEntity sent = granted(send(HELENE, session, results(session), true));

    assertThat(stored(session.id())).isEqualTo(sent);
    assertThat(sent.results()).isEqualTo(results(session));
    assertThat(sent.declaration()).isEqualTo(session.declaration());
    assertThat(sent.header().lastActor()).isEqualTo(People.HELENE.id());
  }

  @Test
  @Verifies(Rule.SES_15)
  void waitsForTheEndDate() {
    LocalDate dayBefore = END.minusDays(1);
    clock.set(dayBefore);
    WithTrainer session = scene.submitted();

    assertChangesNothing(
        session,
        () ->
            assertThat(refused(send(HELENE, session, results(session), true)))
                .containsExactly(
                    Reason.of(
                        Rule.SES_15,
                        Unblock.from(END),
                        Fact.day("endDate", END),
                        Fact.day("today", dayBefore))));
    clock.set(END);
    granted(send(HELENE, session, results(session), true));
  }

  @Test
  @Verifies(Rule.SES_02)
  void isPossibleOnTheLastDayOfTheWindowAndNotOnTheNext() {
    WithTrainer last = scene.submitted();
    WithTrainer tooLate = scene.submitted();
    clock.set(LAST_DAY);
    granted(send(HELENE, last, results(last), true));

    clock.set(LAST_DAY.plusDays(1));
    assertThat(refused(send(HELENE, tooLate, results(tooLate), true)))
        .containsExactly(outOfWindow(END, LAST_DAY.plusDays(1), Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_15)
  void needsTheIdentitiesCheckedAndExactlyOneResultForEachTrainee() {
    WithTrainer session = scene.submitted();
    Map<TraineeId, Result> wrong = results(session);
    wrong.remove(session.declaration().trainees().get(0).id());
    wrong.remove(session.declaration().trainees().get(1).id());
    wrong.put(new TraineeId(Keys.of(404)), Result.PASSED);

    assertChangesNothing(
        session,
        () ->
            assertThat(refused(send(HELENE, session, wrong, false)))
                .containsExactly(
                    Reason.of(Rule.SES_15, Unblock.never()),
                    Reason.of(Rule.SES_15, Unblock.never(), Fact.count("withoutResult", 2)),
                    Reason.of(Rule.SES_15, Unblock.never(), Fact.count("unknownTrainees", 1))));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForTheTrainerOfTheSessionAlone() {
    WithTrainer session = scene.submitted();

    assertChangesNothing(
        session,
        () -> {
          assertThat(refused(send(GASPARD, session, results(session), true)))
              .containsExactly(UNSEEN);
          assertThat(refused(send(YANN, session, results(session), true))).containsExactly(UNSEEN);
          assertThat(refused(send(KARINE, session, results(session), true)))
              .containsExactly(notYourAct("Envoyer les résultats", Role.TRAINER));
        });
  }

  @Test
  @Verifies(Rule.SES_13)
  void isNotPossibleBeforeTheTrainersTurn() {
    Draft draft = scene.checked();

    assertThat(refused(SendResults.of(ports()).send(HELENE, draft.id(), Map.of(), true)))
        .containsExactly(UNSEEN);
  }

  @Test
  @Verifies(Rule.SES_13)
  void isNotPossibleTwice() {
    WithEntity session = scene.resultsSent();

    assertChangesNothing(
        session,
        () ->
            assertThat(
                    refused(
                        SendResults.of(ports())
                            .send(HELENE, session.id(), session.results(), true)))
                .containsExactly(notYourTurn(SessionState.WITH_ENTITY, Role.MANAGER)));
  }

  @Test
  @Verifies({Rule.SES_13, Rule.SES_14})
  void isForTheManagerWhoIsAlsoTheTrainerUnderHisTrainerProfile() {
    Profile trainer = new Profile(Role.TRAINER, new Scope.Own());
    Person both =
        new Person(
            People.KARINE.id(),
            People.KARINE.number(),
            People.KARINE.identity(),
            People.KARINE.email(),
            List.of(People.KARINE.profiles().get(0), trainer));
    store.persons().save(both);
    store.trainerCertifications().add(both.id(), People.SST_TRAINER);
    WithTrainer session = scene.ledBy(both).submitted();

    assertThat(refused(send(KARINE, session, results(session), true)))
        .containsExactly(notYourAct("Envoyer les résultats", Role.TRAINER));
    granted(
        send(
            new Actor(both.id(), trainer.role(), trainer.scope()),
            session,
            results(session),
            true));
    AuditEntry sent = store.auditEntries().get(store.auditEntries().size() - 1);
    assertThat(sent.act()).isEqualTo(AuditAct.RESULTS_SENT);
    assertThat(sent.note()).isEqualTo("ALSO_MANAGER");
  }

  private Decision<WithEntity> send(
      Actor actor, WithTrainer session, Map<TraineeId, Result> results, boolean checked) {
    return SendResults.of(ports()).send(actor, session.id(), results, checked);
  }

  private static Map<TraineeId, Result> results(WithTrainer session) {
    return Scene.lastOneFails(session.declaration().trainees());
  }
}
