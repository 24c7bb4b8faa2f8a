package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.application.session.TakeBackSession;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.People;
import org.junit.jupiter.api.Test;

class TakeBackSessionTest extends UseCase {

  @Test
  @Verifies(Rule.SES_23)
  void givesTheEntityItsDraftAndTellsTheTrainer() {
    WithTrainer session = scene.submitted();

    Draft draft = granted(takeBack(KARINE, session));

    assertThat(stored(session.id())).isEqualTo(draft);
    assertThat(draft.trainer()).isEqualTo(People.HELENE.id());
    assertThat(draft.content().trainees()).hasSameSizeAs(session.declaration().trainees());
    assertThat(acts()).endsWith(AuditAct.SESSION_TAKEN_BACK);
    OutboxMessage told = store.outboxMessages().get(store.outboxMessages().size() - 1);
    assertThat(told.kind()).isEqualTo(MailKind.SESSION_TAKEN_BACK);
    assertThat(told.recipient()).isEqualTo(People.HELENE.id());
    assertThat(refused(ViewSession.of(ports()).view(HELENE, session.id()))).containsExactly(UNSEEN);
    granted(SubmitSession.of(ports()).submit(KARINE, session.id()));
  }

  @Test
  @Verifies(Rule.SES_23)
  void isForTheDelegateWhoDeclaredItToo() {
    granted(takeBack(BENOIT, scene.declaredBy(People.BENOIT).submitted()));
  }

  @Test
  @Verifies({Rule.SES_23, Rule.SES_02})
  void isPossibleOnTheLastDayOfTheWindowAndNotOnTheNext() {
    WithTrainer last = scene.submitted();
    WithTrainer tooLate = scene.submitted();
    clock.set(LAST_DAY);
    granted(takeBack(KARINE, last));

    clock.set(LAST_DAY.plusDays(1));
    assertChangesNothing(
        tooLate,
        () ->
            assertThat(refused(takeBack(KARINE, tooLate)))
                .containsExactly(outOfWindow(END, LAST_DAY.plusDays(1), Unblock.never())));
  }

  @Test
  @Verifies({Rule.SES_13, Rule.SES_16})
  void isForTheEntityWhileTheSessionWaitsForItsTrainer() {
    WithTrainer session = scene.submitted();
    assertChangesNothing(
        session,
        () -> {
          assertThat(refused(takeBack(SOFIANE, session))).containsExactly(UNSEEN);
          assertThat(refused(takeBack(HELENE, session)))
              .containsExactly(notYourAct("Reprendre la session", Role.MANAGER));
        });

    granted(takeBack(KARINE, session));
    assertThat(refused(takeBack(KARINE, session)))
        .containsExactly(
            Reason.of(
                Rule.SES_16,
                Unblock.ask(Role.MANAGER),
                Fact.text("act", "Reprendre la session"),
                Fact.text("state", SessionState.DRAFT.label())));
  }

  private Decision<Draft> takeBack(Actor actor, CertificationSession session) {
    return TakeBackSession.of(ports()).takeBack(actor, session.id());
  }
}
