package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.PlainTextCertificates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class DownloadCertificateTest extends UseCase {

  private static final LocalDate DAY_15 = TODAY.plusDays(15);
  private static final LocalDate DAY_16 = TODAY.plusDays(16);

  @Test
  @Verifies(Rule.CER_08)
  void drawsWhatWasIssuedUnderItsNumber() {
    Issue issue = scene.generated();
    IssuedCertificate certificate = issue.certificates().get(1);

    CertificateFile file = granted(download(KARINE, issue, certificate.certificate().id()));

    assertThat(file.name())
        .isEqualTo(certificate.certificate().printed().number() + ".pdf")
        .matches("[A-Z0-9-]+\\.pdf");
    assertThat(new String(file.pdf(), StandardCharsets.UTF_8))
        .isEqualTo(certificate.certificate().printed().toString());
  }

  @Test
  @Verifies(Rule.SES_19)
  void isPossibleUntilTheFifteenthDay() {
    Issue issue = scene.generated();
    clock.set(DAY_15);

    granted(download(KARINE, issue, first(issue)));
    granted(download(BENOIT, issue, first(issue)));
  }

  @Test
  @Verifies({Rule.SES_19, Rule.CER_04})
  void isOverOnTheSixteenthDayWithoutDuplicate() {
    Issue issue = scene.generated();
    clock.set(DAY_16);

    assertChangesNothing(
        issue.session(),
        () ->
            assertThat(refused(download(KARINE, issue, first(issue))))
                .containsExactly(
                    Reason.of(
                        Rule.SES_19,
                        Unblock.never(),
                        Fact.reference("session", "1"),
                        Fact.day("lastDay", DAY_15),
                        Fact.day("today", DAY_16)),
                    Reason.of(Rule.CER_04, Unblock.never())));
  }

  @Test
  void isTracedEachTime() {
    Issue issue = scene.generated();
    granted(download(KARINE, issue, first(issue)));
    granted(download(KARINE, issue, first(issue)));

    assertThat(Collections.frequency(acts(), AuditAct.CERTIFICATE_DOWNLOADED)).isEqualTo(2);
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForThoseWhoHandleTheSession() {
    Issue issue = scene.declaredBy(People.SOFIANE).generated();

    assertChangesNothing(
        issue.session(),
        () -> {
          assertThat(refused(download(CLAIRE, issue, first(issue)))).containsExactly(UNSEEN);
          assertThat(refused(download(YANN, issue, first(issue)))).containsExactly(UNSEEN);
          assertThat(refused(download(GASPARD, issue, first(issue)))).containsExactly(UNSEEN);
          assertThat(refused(download(HELENE, issue, first(issue))))
              .containsExactly(notYourAct("Télécharger les certificats", Role.MANAGER));
        });
    granted(download(SOFIANE, issue, first(issue)));
  }

  @Test
  @Verifies(Rule.SES_13)
  void seesNoCertificateOfAnotherSession() {
    Issue mine = scene.generated();
    Issue other = scene.declaredBy(People.YANN).generated();

    assertThat(refused(download(KARINE, mine, first(other)))).containsExactly(UNSEEN);
    assertThat(refused(download(KARINE, mine, new CertificateId(Keys.of(404)))))
        .containsExactly(UNSEEN);
  }

  @Test
  @Verifies(Rule.SES_19)
  void isNotPossibleBeforeTheGeneration() {
    WithEntity session = scene.resultsSent();

    assertThat(
            refused(
                DownloadCertificate.of(ports(), new PlainTextCertificates())
                    .download(KARINE, session.id(), new CertificateId(Keys.of(404)))))
        .containsExactly(
            Reason.of(
                Rule.SES_19,
                Unblock.ask(Role.MANAGER),
                Fact.reference("session", session.header().number()),
                Fact.text("state", SessionState.WITH_ENTITY.label())));
  }

  private Decision<CertificateFile> download(Actor actor, Issue issue, CertificateId certificate) {
    return DownloadCertificate.of(ports(), new PlainTextCertificates())
        .download(actor, issue.session().id(), certificate);
  }

  private static CertificateId first(Issue issue) {
    return issue.certificates().get(0).certificate().id();
  }
}
