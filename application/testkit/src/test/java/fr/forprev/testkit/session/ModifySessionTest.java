package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.ModifySession;
import fr.forprev.application.session.SubmitSession;
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
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.WithEntity;
import org.junit.jupiter.api.Test;

class ModifySessionTest extends UseCase {

  @Test
  @Verifies(Rule.SES_16)
  void discardsTheResultsAndGoesThroughTheTrainerAgain() {
    WithEntity session = scene.resultsSent();

    Draft draft = granted(modify(KARINE, session));

    assertThat(stored(session.id())).isEqualTo(draft);
    assertThat(acts()).endsWith(AuditAct.SESSION_MODIFIED);
    assertThat(refused(GenerateCertificates.of(ports()).generate(KARINE, session.id())))
        .containsExactly(
            Reason.of(
                Rule.SES_16,
                Unblock.ask(Role.MANAGER),
                Fact.text("act", "Générer les certificats"),
                Fact.text("state", SessionState.DRAFT.label())));
    assertThat(granted(SubmitSession.of(ports()).submit(KARINE, session.id())).declaration())
        .isEqualTo(session.declaration());
  }

  @Test
  @Verifies({Rule.SES_16, Rule.SES_02})
  void isPossibleOnTheLastDayOfTheWindowAndNotOnTheNext() {
    WithEntity last = scene.resultsSent();
    WithEntity tooLate = scene.resultsSent();
    clock.set(LAST_DAY);
    granted(modify(KARINE, last));

    clock.set(LAST_DAY.plusDays(1));
    assertThat(refused(modify(KARINE, tooLate)))
        .containsExactly(outOfWindow(END, LAST_DAY.plusDays(1), Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_18)
  void isNeverPossibleOnceGenerated() {
    Generated session = scene.generated().session();

    assertChangesNothing(
        session,
        () ->
            assertThat(refused(modify(KARINE, session)))
                .containsExactly(
                    Reason.of(
                        Rule.SES_18,
                        Unblock.never(),
                        Fact.reference("session", session.header().number()))));
  }

  private Decision<Draft> modify(Actor actor, CertificationSession session) {
    return ModifySession.of(ports()).modify(actor, session.id());
  }
}
