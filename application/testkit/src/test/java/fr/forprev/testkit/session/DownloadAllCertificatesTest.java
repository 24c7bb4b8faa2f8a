package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.DownloadAllCertificates;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.SendResults;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.PlainTextCertificates;
import fr.forprev.testkit.Scene;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DownloadAllCertificatesTest extends UseCase {

  private final PlainTextCertificates renderer = new PlainTextCertificates();

  @Test
  void givesAFileForEachNamedByItsTrainee() {
    Issue issue = scene.generated();

    List<CertificateFile> files = granted(all().each(KARINE, issue.session().id()));

    List<PrintedCertificate> printed = printed(issue);
    assertThat(files)
        .extracting(CertificateFile::name)
        .containsExactlyElementsOf(
            printed.stream()
                .map(one -> one.surname() + " " + one.firstName() + " " + one.number() + ".pdf")
                .toList());
    assertThat(files)
        .extracting(CertificateFile::pdf)
        .containsExactlyElementsOf(printed.stream().map(renderer::pdf).toList());
    assertThat(Collections.frequency(acts(), AuditAct.CERTIFICATE_DOWNLOADED)).isEqualTo(1);
  }

  @Test
  void givesOneFileToPrint() {
    Issue issue = scene.generated();

    CertificateFile file = granted(all().toPrint(KARINE, issue.session().id()));

    assertThat(file.name()).isEqualTo("certificats.pdf");
    assertThat(file.pdf()).isEqualTo(renderer.bundle(printed(issue)));
  }

  @Test
  @Verifies({Rule.SES_19, Rule.CER_04})
  void isPossibleOnTheFifteenthDayAndNotOnTheSixteenth() {
    Issue issue = scene.generated();
    clock.set(TODAY.plusDays(15));
    granted(all().each(KARINE, issue.session().id()));

    clock.set(TODAY.plusDays(16));
    assertThat(refused(all().each(KARINE, issue.session().id())))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_19, Rule.CER_04);
    assertThat(refused(all().toPrint(KARINE, issue.session().id())))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_19, Rule.CER_04);
  }

  @Test
  @Verifies(Rule.SES_19)
  void isRefusedWhenTheSessionWasClosedWithNone() {
    WithTrainer waiting = scene.submitted();
    granted(
        SendResults.of(ports())
            .send(
                HELENE,
                waiting.id(),
                Scene.allGet(Result.FAILED, waiting.declaration().trainees()),
                true));
    granted(GenerateCertificates.of(ports()).generate(KARINE, waiting.id()));

    assertThat(refused(all().toPrint(KARINE, waiting.id())))
        .containsExactly(
            Reason.of(
                Rule.SES_19, Unblock.never(), Fact.reference("empty", waiting.header().number())));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForTheEntity() {
    Issue issue = scene.generated();

    assertThat(refused(all().each(HELENE, issue.session().id())))
        .containsExactly(notYourAct("Télécharger les certificats", Role.MANAGER));
    assertThat(refused(all().each(YANN, issue.session().id()))).containsExactly(UNSEEN);
  }

  private DownloadAllCertificates all() {
    return DownloadAllCertificates.of(ports(), renderer);
  }

  private static List<PrintedCertificate> printed(Issue issue) {
    return issue.certificates().stream()
        .map(IssuedCertificate::certificate)
        .map(certificate -> certificate.printed())
        .toList();
  }
}
