package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.ViewSession;
import fr.forprev.application.session.ViewSession.View;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_13)
class ViewSessionTest extends UseCase {

  private final ViewSession sessions = ViewSession.of(ports());

  @Test
  void showsADraftWithoutTrainer() {
    Draft draft = scene.opened();

    assertThat(granted(sessions.view(KARINE, draft.id())))
        .isEqualTo(new View(draft, "MAROSE FORMATION", null, List.of(), List.of(), List.of()));
  }

  @Test
  void showsTheTrainersNameAndTheCertificates() {
    Issue issue = scene.generated();

    assertThat(granted(sessions.view(KARINE, issue.session().id())))
        .isEqualTo(
            new View(
                issue.session(),
                "MAROSE FORMATION",
                "MARTIN-DUPRÉ Hélène",
                issue.certificates(),
                List.of(),
                List.of()));
  }

  @Test
  void isForTheEntityTheDeclarerAndTheTrainer() {
    WithEntity session = scene.declaredBy(People.SOFIANE).resultsSent();

    for (var actor : List.of(KARINE, BENOIT, SOFIANE, HELENE)) {
      assertThat(granted(sessions.view(actor, session.id())).session()).isEqualTo(session);
    }
    for (var actor : List.of(CLAIRE, YANN, GASPARD)) {
      assertThat(refused(sessions.view(actor, session.id()))).containsExactly(UNSEEN);
    }
  }

  @Test
  void isRefusedToSupportWhichSeesTheHeaderAlone() {
    WithEntity session = scene.resultsSent();

    assertThat(refused(sessions.view(SUPPORT, session.id())))
        .containsExactly(
            Reason.of(
                Rule.SES_13,
                Unblock.never(),
                Fact.reference("headerOnly", session.header().number())));
    assertThat(refused(sessions.view(SUPPORT, new SessionId(Keys.of(404)))))
        .containsExactly(UNSEEN);
  }

  @Test
  void isUnseenToThoseWhoSeeCounts() {
    WithEntity session = scene.resultsSent();
    Scope caisse = new Scope.OfCaisse(SampleOrganisations.MAROSE.caisse());

    assertThat(
            refused(
                sessions.view(new Actor(SUPPORT.person(), Role.INSTRUCTOR, caisse), session.id())))
        .containsExactly(UNSEEN);
    assertThat(
            refused(
                sessions.view(
                    new Actor(SUPPORT.person(), Role.INRS, new Scope.National()), session.id())))
        .containsExactly(UNSEEN);
  }

  @Test
  void isUnseenWhenThereIsNoSuchSession() {
    assertThat(refused(sessions.view(KARINE, new SessionId(Keys.of(404))))).containsExactly(UNSEEN);
  }

  @Test
  void isPossibleOutOfTheWindow() {
    Draft draft = scene.opened();
    clock.set(LAST_DAY.plusYears(1));

    granted(sessions.view(KARINE, draft.id()));
  }
}
