package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.AskCorrection;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.RunDay;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.AnnulledCertificate;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.PlainTextCertificates;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.CER_09)
class AnnulCertificateTest extends AfterGeneration {

  @Test
  void keepsNumberAndDayAndTheReasonInTheTrailAlone() {
    clock.set(TODAY.plusDays(2));

    Annulment annulment = granted(annul(KARINE, certificate(1)));

    assertThat(annulment).isEqualTo(new Annulment(number(1), TODAY.plusDays(2)));
    assertThat(store.annulments().find(number(1))).contains(annulment);
    assertThat(valid()).containsExactly(certificate(0), certificate(2));
    assertThat(lastEntry())
        .isEqualTo(traced(KARINE, AuditAct.CERTIFICATE_ANNULLED, "WRONG_RESULT"));
  }

  @Test
  void isShownByTheSessionToThoseWhoSeeIt() {
    granted(annul(BENOIT, certificate(1)));

    for (var actor : List.of(KARINE, SOFIANE, HELENE)) {
      assertThat(view(actor).certificates()).containsExactly(certificate(0), certificate(2));
      assertThat(view(actor).annulled())
          .containsExactly(
              new AnnulledCertificate(
                  certificate(1).trainee(),
                  certificate(1).certificate().id(),
                  new Annulment(number(1), TODAY)));
    }
    assertThat(view(KARINE).session().header().revision())
        .isEqualTo(issue.session().header().revision() + 1);
  }

  @Test
  void isPossibleOnTheLastDownloadDayAndAfterwardsForInrsAlone() {
    clock.set(LAST_DOWNLOAD);
    granted(annul(KARINE, certificate(0)));

    clock.set(LAST_DOWNLOAD.plusDays(1));
    assertThat(refused(annul(KARINE, certificate(1))))
        .containsExactly(
            Reason.of(
                Rule.CER_09,
                Unblock.ask(Role.INRS),
                Fact.reference("certificate", number(1)),
                Fact.day("lastDay", LAST_DOWNLOAD),
                Fact.day("today", LAST_DOWNLOAD.plusDays(1))));
  }

  @Test
  @Verifies(Rule.SES_02)
  void isNotBoundByTheWindowOfTheSession() {
    clock.set(LAST_DAY);
    IssuedCertificate late = scene.generated().certificates().get(0);
    clock.set(LAST_DAY.plusDays(15));

    granted(annul(KARINE, late));
  }

  @Test
  void isForManagersOfTheEntity() {
    Reason askManager =
        Reason.reserved(Rule.CER_09, Role.MANAGER, Fact.text("act", "Annuler un certificat"));
    Reason notTrainer =
        Reason.of(
            Rule.SES_13, Unblock.ask(Role.MANAGER), Fact.text("act", "Annuler un certificat"));

    assertChangesNothing(
        issue.session(),
        () -> {
          assertThat(refused(annul(SOFIANE, certificate(0)))).containsExactly(askManager);
          assertThat(refused(annul(HELENE, certificate(0)))).containsExactly(notTrainer);
          for (var stranger : List.of(CLAIRE, YANN, GASPARD, INRS)) {
            assertThat(refused(annul(stranger, certificate(0)))).containsExactly(UNSEEN);
          }
        });
    assertThat(valid()).hasSize(3);
  }

  @Test
  void isDoneOnceHoweverOftenItIsAsked() {
    Annulment first = granted(annul(KARINE, certificate(1)));
    clock.advanceDays(3);

    assertThat(granted(annul(BENOIT, certificate(1)))).isEqualTo(first);
    assertThat(Collections.frequency(acts(), AuditAct.CERTIFICATE_ANNULLED)).isEqualTo(1);
  }

  @Test
  @Verifies(Rule.SES_18)
  void isNotUndoneByGeneratingAgain() {
    granted(annul(KARINE, certificate(1)));

    assertThat(
            granted(GenerateCertificates.of(ports()).generate(KARINE, issue.session().id()))
                .certificates())
        .containsExactly(certificate(0), certificate(2));
  }

  @Test
  void endsTheDownload() {
    granted(annul(KARINE, certificate(1)));

    assertThat(
            refused(
                DownloadCertificate.of(ports(), new PlainTextCertificates())
                    .download(KARINE, issue.session().id(), certificate(1).certificate().id())))
        .containsExactly(annulledOn(number(1), TODAY));
  }

  @Test
  void dropsTheCorrectionThatWaits() {
    granted(ask(SOFIANE, certificate(1)));
    granted(
        AskCorrection.of(ports())
            .ask(
                SOFIANE,
                issue.session().id(),
                certificate(2).certificate().id(),
                new Identity(new Name("ŒUVRARD"), new Name("Anaïs"), LocalDate.of(2004, 2, 28))));

    granted(annul(KARINE, certificate(1)));

    assertThat(view(HELENE).corrections())
        .extracting(Correction::trainee)
        .containsExactly(certificate(2).trainee());
    assertThat(refused(decide(HELENE, certificate(1), APPROVE)))
        .containsExactly(annulledOn(number(1), TODAY));
  }

  @Test
  void seesNoCertificateOfAnotherSession() {
    IssuedCertificate other = scene.generated().certificates().get(0);

    assertThat(
            refused(
                annul(
                    KARINE,
                    new IssuedCertificate(
                        issue.session().id(),
                        other.trainee(),
                        other.dispositifLevel(),
                        null,
                        other.certificate()))))
        .containsExactly(UNSEEN);
    assertThat(
            refused(
                annul(
                    KARINE,
                    new IssuedCertificate(
                        issue.session().id(),
                        other.trainee(),
                        other.dispositifLevel(),
                        null,
                        new Certificate(
                            new CertificateId(Keys.of(404)), other.certificate().printed())))))
        .containsExactly(UNSEEN);
  }

  @Test
  void isNotPossibleBeforeTheGeneration() {
    WithEntity session = scene.resultsSent();

    assertThat(
            refused(
                annul(
                    KARINE,
                    new IssuedCertificate(
                        session.id(),
                        certificate(0).trainee(),
                        certificate(0).dispositifLevel(),
                        null,
                        certificate(0).certificate()))))
        .containsExactly(
            Reason.of(
                Rule.SES_19,
                Unblock.ask(Role.MANAGER),
                Fact.reference("session", session.header().number()),
                Fact.text("state", SessionState.WITH_ENTITY.label())));
  }

  @Test
  @Verifies(Rule.SES_22)
  void outlivesTheSessionAsNumberAndDayAlone() {
    granted(annul(KARINE, certificate(1)));
    LocalDate gone = LAST_DOWNLOAD.plusDays(1);
    clock.set(gone);
    RunDay.of(ports()).run();

    assertThat(store.annulments().of(issue.session().id())).isEmpty();
    assertThat(store.annulmentPages().page(null, 10))
        .containsExactly(new Annulment(number(1), TODAY));
  }
}
