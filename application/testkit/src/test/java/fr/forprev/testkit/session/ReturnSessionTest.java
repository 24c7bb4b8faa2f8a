package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.People;
import org.junit.jupiter.api.Test;

class ReturnSessionTest extends UseCase {

  private static final String COMMENT = "M. D'Almeida était absent.";

  @Test
  @Verifies(Rule.SES_15)
  void givesTheEntityItsDraftBackWithTheComment() {
    WithTrainer session = scene.submitted();

    Draft returned = granted(giveBack(HELENE, session, "  " + COMMENT + "\n"));

    assertThat(stored(session.id())).isEqualTo(returned);
    assertThat(returned.comment()).isEqualTo(COMMENT);
    assertThat(returned.trainer()).isEqualTo(People.HELENE.id());
    assertThat(returned.content().trainees())
        .extracting(TraineeEntry::id)
        .containsExactlyElementsOf(
            session.declaration().trainees().stream().map(trainee -> trainee.id()).toList());
    granted(SubmitSession.of(ports()).submit(KARINE, session.id()));
  }

  @Test
  @Verifies(Rule.SES_15)
  void isPossibleBeforeTheEndDate() {
    clock.set(FIRST_DAY);
    WithTrainer session = scene.submitted();

    granted(giveBack(HELENE, session, COMMENT));
  }

  @Test
  @Verifies(Rule.SES_15)
  void needsAComment() {
    WithTrainer session = scene.submitted();

    assertChangesNothing(
        session,
        () ->
            assertThat(refused(giveBack(HELENE, session, " \n\t")))
                .containsExactly(
                    Reason.of(
                        Rule.SES_15, Unblock.never(), Fact.text("missing", "le commentaire"))));
  }

  @Test
  @Verifies(Rule.SES_02)
  void isPossibleOnTheLastDayOfTheWindowAndNotOnTheNext() {
    WithTrainer last = scene.submitted();
    WithTrainer tooLate = scene.submitted();
    clock.set(LAST_DAY);
    granted(giveBack(HELENE, last, COMMENT));

    clock.set(LAST_DAY.plusDays(1));
    assertThat(refused(giveBack(HELENE, tooLate, COMMENT)))
        .containsExactly(outOfWindow(END, LAST_DAY.plusDays(1), Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForTheTrainerOfTheSessionWhileItIsHisTurn() {
    WithTrainer session = scene.submitted();
    assertChangesNothing(
        session,
        () -> {
          assertThat(refused(giveBack(GASPARD, session, COMMENT))).containsExactly(UNSEEN);
          assertThat(refused(giveBack(YANN, session, COMMENT))).containsExactly(UNSEEN);
          assertThat(refused(giveBack(KARINE, session, COMMENT)))
              .containsExactly(notYourAct("Retourner la session", Role.TRAINER));
        });

    WithEntity after = scene.resultsSent();
    assertThat(refused(ReturnSession.of(ports()).giveBack(HELENE, after.id(), COMMENT)))
        .containsExactly(notYourTurn(SessionState.WITH_ENTITY, Role.MANAGER));
  }

  @Test
  @Verifies(Rule.SES_13)
  void takesTheSessionOutOfTheTrainersSight() {
    WithTrainer session = scene.submitted();
    granted(ViewSession.of(ports()).view(HELENE, session.id()));

    granted(giveBack(HELENE, session, COMMENT));

    assertThat(refused(ViewSession.of(ports()).view(HELENE, session.id()))).containsExactly(UNSEEN);
    assertThat(refused(giveBack(HELENE, session, COMMENT))).containsExactly(UNSEEN);
  }

  private Decision<Draft> giveBack(Actor actor, WithTrainer session, String comment) {
    return ReturnSession.of(ports()).giveBack(actor, session.id(), comment);
  }
}
