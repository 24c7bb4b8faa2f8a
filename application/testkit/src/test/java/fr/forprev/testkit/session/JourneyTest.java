package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SendResults;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerClaim;
import fr.forprev.testkit.People;
import fr.forprev.testkit.PlainTextCertificates;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.Scene;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A session from its first save to the last certificate downloaded. */
class JourneyTest extends UseCase {

  @Test
  @Verifies({Rule.SES_13, Rule.SES_15, Rule.SES_17, Rule.TRA_05})
  void goesFromTheEntityToTheTrainerAndBackTwiceThenIsGenerated() {
    Draft opened = granted(OpenDraft.of(ports()).open(SOFIANE, SampleEntry.complete().input()));
    SessionId id = opened.id();
    assertThat(opened.header())
        .isEqualTo(
            new SessionHeader(
                id,
                new SessionNumber(1),
                SampleOrganisations.MAROSE.id(),
                People.SOFIANE.id(),
                People.SOFIANE.id(),
                TODAY,
                1));

    TrainerCheck check =
        granted(
                CheckTrainer.of(ports())
                    .check(SOFIANE, id, new TrainerClaim.ByNumber(People.HELENE.number())))
            .check();
    assertThat(check.trainer()).isEqualTo(People.HELENE);

    granted(SubmitSession.of(ports()).submit(SOFIANE, id));
    Draft returned =
        granted(ReturnSession.of(ports()).giveBack(HELENE, id, " M. de la Tour était absent.\n"));
    assertThat(returned.comment()).isEqualTo("M. de la Tour était absent.");
    assertThat(returned.trainer()).isEqualTo(People.HELENE.id());

    SampleEntry three =
        SampleEntry.complete().training(SampleEntry.complete().trainees().subList(0, 3));
    granted(SaveDraft.of(ports()).save(KARINE, id, returned.header().revision(), three.input()));
    WithTrainer again = granted(SubmitSession.of(ports()).submit(KARINE, id));
    assertThat(again.declaration().trainees()).hasSize(3);

    granted(
        SendResults.of(ports())
            .send(HELENE, id, Scene.lastOneFails(again.declaration().trainees()), true));
    Issue issue = granted(GenerateCertificates.of(ports()).generate(SOFIANE, id));
    assertThat(issue.session().header().revision()).isEqualTo(8);
    assertThat(issue.certificates()).hasSize(2);

    IssuedCertificate first = issue.certificates().get(0);
    CertificateFile file =
        granted(
            DownloadCertificate.of(ports(), new PlainTextCertificates())
                .download(BENOIT, id, first.certificate().id()));
    assertThat(file.name()).isEqualTo(first.certificate().printed().number() + ".pdf");
    assertThat(new String(file.pdf(), StandardCharsets.UTF_8)).contains("NGUYỄN");

    assertThat(acts())
        .containsExactly(
            AuditAct.SESSION_OPENED,
            AuditAct.TRAINER_CHECKED,
            AuditAct.SESSION_SUBMITTED,
            AuditAct.SESSION_RETURNED,
            AuditAct.SESSION_SAVED,
            AuditAct.SESSION_SUBMITTED,
            AuditAct.RESULTS_SENT,
            AuditAct.CERTIFICATES_GENERATED,
            AuditAct.CERTIFICATE_DOWNLOADED);
  }
}
