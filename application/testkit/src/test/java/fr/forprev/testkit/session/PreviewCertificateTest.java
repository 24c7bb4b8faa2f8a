package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.PreviewCertificate;
import fr.forprev.application.session.SendResults;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.PlainTextCertificates;
import fr.forprev.testkit.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreviewCertificateTest extends UseCase {

  @Test
  @Verifies(Rule.CER_10)
  void showsWhatTheGenerationThenPrintsAllButTheNumber() {
    WithEntity session = scene.resultsSent();
    CertificateFile[] shown = new CertificateFile[1];
    assertChangesNothing(
        session, () -> shown[0] = granted(preview(KARINE, session, trainee(session, 1))));

    var issued = granted(GenerateCertificates.of(ports()).generate(KARINE, session.id()));

    var printed =
        issued.certificates().stream()
            .filter(certificate -> certificate.trainee().equals(trainee(session, 1)))
            .findFirst()
            .orElseThrow()
            .certificate()
            .printed();
    assertThat(shown[0].pdf()).isEqualTo(new PlainTextCertificates().specimen(printed.specimen()));
    assertThat(shown[0].name()).isEqualTo("specimen.pdf");
  }

  @Test
  void showsTheFirstWhoPassedUnlessToldOtherwise() {
    WithEntity session = scene.resultsSent();

    assertThat(granted(preview(KARINE, session, null)).pdf())
        .isEqualTo(granted(preview(KARINE, session, trainee(session, 0))).pdf());
  }

  @Test
  @Verifies(Rule.SES_17)
  void showsNothingOfWhoFailed() {
    WithEntity session = scene.resultsSent();

    assertThat(refused(preview(KARINE, session, trainee(session, 3)))).containsExactly(UNSEEN);
  }

  @Test
  @Verifies(Rule.SES_19)
  void isRefusedWhenNobodyPassed() {
    WithTrainer waiting = scene.submitted();
    WithEntity session =
        granted(
            SendResults.of(ports())
                .send(
                    HELENE,
                    waiting.id(),
                    Scene.allGet(Result.FAILED, waiting.declaration().trainees()),
                    true));

    assertThat(refused(preview(KARINE, session, null)))
        .containsExactly(
            Reason.of(
                Rule.SES_19, Unblock.never(), Fact.reference("empty", session.header().number())));
  }

  @Test
  @Verifies({Rule.SES_13, Rule.SES_16, Rule.SES_18})
  void isForTheEntityBeforeTheGeneration() {
    assertThat(refused(preview(HELENE, scene.resultsSent(), null)))
        .containsExactly(notYourAct("Voir le spécimen", Role.MANAGER));
    assertThat(refused(preview(KARINE, scene.opened(), null)))
        .containsExactly(
            Reason.of(
                Rule.SES_16,
                Unblock.ask(Role.MANAGER),
                Fact.text("act", "Voir le spécimen"),
                Fact.text("state", SessionState.DRAFT.label())));
    assertThat(refused(preview(KARINE, scene.generated().session(), null)))
        .extracting(Reason::rule)
        .isEqualTo(List.of(Rule.SES_18));
  }

  private Decision<CertificateFile> preview(
      Actor actor, CertificationSession session, @Nullable TraineeId trainee) {
    return PreviewCertificate.of(ports(), new PlainTextCertificates())
        .preview(actor, session.id(), trainee);
  }

  private static TraineeId trainee(WithEntity session, int place) {
    Trainee trainee = session.declaration().trainees().get(place);
    return trainee.id();
  }
}
