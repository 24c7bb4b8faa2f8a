package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.notification.SessionMail;
import fr.forprev.application.session.DeleteSession;
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
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.People;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_21)
class DeleteSessionTest extends UseCase {

  @Test
  void removesASessionOfAnyStateBeforeTheGeneration() {
    for (CertificationSession session :
        List.of(scene.opened(), scene.submitted(), scene.resultsSent())) {
      assertThat(granted(delete(KARINE, session))).isEqualTo(session.id());

      assertThat(store.sessions().find(session.id())).isEmpty();
      assertThat(acts()).endsWith(AuditAct.SESSION_DELETED);
    }
  }

  @Test
  void tellsTheTrainerForWhomItWaitedAndNobodyElse() {
    WithTrainer waiting = scene.submitted();
    Draft draft = scene.opened();
    int before = store.outboxMessages().size();

    granted(delete(KARINE, waiting));
    granted(delete(KARINE, draft));

    List<OutboxMessage> told =
        store.outboxMessages().subList(before, store.outboxMessages().size());
    assertThat(told).hasSize(1);
    assertThat(told.get(0).kind()).isEqualTo(MailKind.SESSION_DELETED);
    assertThat(told.get(0).recipient()).isEqualTo(People.HELENE.id());
    assertThat(told.get(0).number()).isEqualTo(waiting.header().number());
    assertThat(store.mailSubjects().describe(told.get(0)).map(SessionMail.class::cast))
        .hasValueSatisfying(mail -> assertThat(mail.about()).isNull());
  }

  @Test
  void isForTheDelegateWhoDeclaredItAndNoOther() {
    WithTrainer session = scene.declaredBy(People.BENOIT).submitted();

    assertThat(refused(delete(SOFIANE, session))).containsExactly(UNSEEN);
    assertThat(refused(delete(HELENE, session)))
        .containsExactly(notYourAct("Supprimer la session", Role.MANAGER));
    granted(delete(BENOIT, session));
  }

  @Test
  void isNeverPossibleOnceGenerated() {
    Generated session = scene.generated().session();

    assertChangesNothing(
        session,
        () ->
            assertThat(refused(delete(KARINE, session)))
                .containsExactly(
                    Reason.of(
                        Rule.SES_21,
                        Unblock.never(),
                        Fact.reference("session", session.header().number()))));
  }

  @Test
  @Verifies(Rule.SES_02)
  void isPossibleOnTheLastDayOfTheWindowAndNotOnTheNext() {
    WithTrainer last = scene.submitted();
    WithTrainer tooLate = scene.submitted();
    clock.set(LAST_DAY);
    granted(delete(KARINE, last));

    clock.set(LAST_DAY.plusDays(1));
    assertThat(refused(delete(KARINE, tooLate)))
        .containsExactly(outOfWindow(END, LAST_DAY.plusDays(1), Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_13)
  void twiceFindsNothingTheSecondTime() {
    WithTrainer session = scene.submitted();
    granted(delete(KARINE, session));

    assertThat(refused(delete(KARINE, session))).containsExactly(UNSEEN);
  }

  private Decision<SessionId> delete(Actor actor, CertificationSession session) {
    return DeleteSession.of(ports()).delete(actor, session.id());
  }
}
