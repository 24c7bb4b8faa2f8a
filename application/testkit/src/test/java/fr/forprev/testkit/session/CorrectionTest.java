package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.session.AskCorrection;
import fr.forprev.application.session.DecideCorrection.Verdict;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.RunDay;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.Generated;
import fr.forprev.testkit.People;
import fr.forprev.testkit.PlainTextCertificates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.CER_09)
class CorrectionTest extends AfterGeneration {

  private static final Verdict DECLINE = new Verdict.Decline(" La carte dit NGUYỄN. ");

  @Test
  void askedIsShownToTheEntityAndToTheTrainerWhoIsTold() {
    Correction.Pending asked = granted(ask(SOFIANE, certificate(0)));

    assertThat(asked)
        .isEqualTo(new Correction.Pending(certificate(0).trainee(), number(0), CORRECTED, TODAY));
    for (Actor actor : List.of(KARINE, SOFIANE, HELENE)) {
      assertThat(view(actor).corrections()).containsExactly(asked);
      assertThat(view(actor).certificates()).isEqualTo(issue.certificates());
    }
    assertThat(told(MailKind.CORRECTION_ASKED)).containsExactly(People.HELENE.id());
    assertThat(lastEntry()).isEqualTo(traced(SOFIANE, AuditAct.CORRECTION_ASKED, null));
  }

  @Test
  @Verifies({Rule.CER_08, Rule.CER_04})
  void approvedReplacesTheCertificateByOneThatNamesIt() {
    granted(ask(SOFIANE, certificate(0)));
    clock.advanceDays(2);

    Correction decided = granted(decide(HELENE, certificate(0), APPROVE));

    PrintedCertificate former = certificate(0).certificate().printed();
    IssuedCertificate now = ofTrainee(certificate(0));
    PrintedCertificate printed = now.certificate().printed();
    assertThat(printed)
        .isEqualTo(
            former.corrected(
                printed.number(),
                CORRECTED.surname(),
                CORRECTED.firstName(),
                CORRECTED.birthDate(),
                TODAY.plusDays(2)));
    assertThat(printed.replaces()).isEqualTo(former.number());
    assertThat(decided)
        .isEqualTo(
            new Correction.Approved(
                certificate(0).trainee(), number(0), CORRECTED, TODAY, printed.number()));
    assertThat(store.annulments().find(number(0)))
        .contains(new Annulment(number(0), TODAY.plusDays(2)));
    assertThat(valid()).hasSize(3);
    assertThat(lastEntry()).isEqualTo(traced(HELENE, AuditAct.CORRECTION_APPROVED, null));
    assertThat(told(MailKind.CORRECTION_APPROVED))
        .containsExactlyInAnyOrder(People.SOFIANE.id(), People.KARINE.id(), People.BENOIT.id());
  }

  @Test
  @Verifies({Rule.CER_08, Rule.SES_19})
  void approvedLeavesTheDeclarationAndTheLastDownloadDay() {
    granted(ask(SOFIANE, certificate(0)));
    clock.set(LAST_DOWNLOAD);
    granted(decide(HELENE, certificate(0), APPROVE));

    Generated session = (Generated) view(KARINE).session();
    assertThat(session.declaration()).isEqualTo(issue.session().declaration());
    assertThat(session.results()).isEqualTo(issue.session().results());
    assertThat(session.lastDownloadDay()).isEqualTo(LAST_DOWNLOAD);
  }

  @Test
  void approvedIsDownloadedInsteadOfTheFormerOne() {
    granted(ask(SOFIANE, certificate(0)));
    granted(decide(HELENE, certificate(0), APPROVE));
    DownloadCertificate downloads = DownloadCertificate.of(ports(), new PlainTextCertificates());

    var file =
        granted(
            downloads.download(
                SOFIANE, issue.session().id(), ofTrainee(certificate(0)).certificate().id()));
    assertThat(new String(file.pdf(), StandardCharsets.UTF_8))
        .contains("NGUYỄN-LÊ", number(0).value());
    assertThat(
            refused(
                downloads.download(
                    SOFIANE, issue.session().id(), certificate(0).certificate().id())))
        .containsExactly(annulledOn(number(0), TODAY));
  }

  @Test
  void approvedTwiceIsDoneOnce() {
    granted(ask(SOFIANE, certificate(0)));
    Correction first = granted(decide(HELENE, certificate(0), APPROVE));
    int mails = store.outboxMessages().size();

    assertThat(granted(decide(HELENE, certificate(0), APPROVE))).isEqualTo(first);
    assertThat(valid()).hasSize(3);
    assertThat(store.outboxMessages()).hasSize(mails);
    assertThat(refused(decide(HELENE, certificate(0), DECLINE)))
        .containsExactly(replaced(number(0), ((Correction.Approved) first).replacement()));
  }

  @Test
  void approvedComesOncePerTrainee() {
    granted(ask(SOFIANE, certificate(0)));
    granted(decide(HELENE, certificate(0), APPROVE));
    IssuedCertificate replacement = ofTrainee(certificate(0));
    Reason once = replaced(number(0), replacement.certificate().printed().number());

    assertThat(refused(askFor(replacement, certificate(0)))).containsExactly(once);
    assertThat(refused(askFor(certificate(0), certificate(0)))).containsExactly(once);
    granted(annul(KARINE, replacement));
    assertThat(valid()).hasSize(2);
    assertThat(refused(askFor(replacement, certificate(0)))).containsExactly(once);
  }

  @Test
  void declinedKeepsTheCertificateAndTellsWhy() {
    granted(ask(KARINE, certificate(0)));

    Correction declined = granted(decide(HELENE, certificate(0), DECLINE));

    assertThat(declined)
        .isEqualTo(
            new Correction.Declined(
                certificate(0).trainee(), number(0), CORRECTED, TODAY, "La carte dit NGUYỄN."));
    assertThat(view(SOFIANE).corrections()).containsExactly(declined);
    assertThat(valid()).isEqualTo(issue.certificates());
    assertThat(lastEntry()).isEqualTo(traced(HELENE, AuditAct.CORRECTION_DECLINED, null));
    assertThat(told(MailKind.CORRECTION_DECLINED))
        .containsExactlyInAnyOrder(People.SOFIANE.id(), People.KARINE.id(), People.BENOIT.id());
  }

  @Test
  void declinedMayBeAskedAgainTheSameDayAndTheTrainerIsToldAgain() {
    granted(ask(SOFIANE, certificate(0)));
    granted(decide(HELENE, certificate(0), DECLINE));

    granted(ask(SOFIANE, certificate(0)));
    granted(decide(HELENE, certificate(0), APPROVE));

    assertThat(told(MailKind.CORRECTION_ASKED)).hasSize(2);
  }

  @Test
  void isAskedOneAtATime() {
    Correction.Pending first = granted(ask(SOFIANE, certificate(0)));

    assertThat(refused(ask(KARINE, certificate(0))))
        .containsExactly(
            Reason.of(
                Rule.CER_09,
                Unblock.ask(Role.TRAINER),
                Fact.reference("certificate", number(0)),
                Fact.day("askedOn", TODAY)));
    assertThat(view(KARINE).corrections()).containsExactly(first);
  }

  @Test
  void isAskedAndDecidedUntilTheLastDownloadDay() {
    clock.set(LAST_DOWNLOAD);
    granted(ask(SOFIANE, certificate(0)));
    granted(decide(HELENE, certificate(0), DECLINE));
    granted(ask(SOFIANE, certificate(0)));

    clock.set(LAST_DOWNLOAD.plusDays(1));
    assertThat(refused(ask(SOFIANE, certificate(1)))).contains(tooLate(clock.today()));
    assertThat(refused(decide(HELENE, certificate(0), APPROVE)))
        .containsExactly(tooLate(clock.today()));
    assertThat(refused(decide(HELENE, certificate(0), DECLINE)))
        .containsExactly(tooLate(clock.today()));
  }

  @Test
  @Verifies(Rule.SES_12)
  void isNotOfTheTrainerNorOfAnotherTrainee() {
    for (Identity taken : List.of(People.HELENE.identity(), certificateIdentity(certificate(1)))) {
      assertThat(
              refused(
                  AskCorrection.of(ports())
                      .ask(KARINE, issue.session().id(), certificate(0).certificate().id(), taken)))
          .extracting(Reason::rule)
          .containsExactly(Rule.SES_12);
    }
  }

  @Test
  @Verifies(Rule.SES_13)
  void isAskedByTheEntityAndDecidedByTheTrainer() {
    granted(ask(KARINE, certificate(0)));
    Generated session = (Generated) stored(issue.session().id());

    assertChangesNothing(
        session,
        () -> {
          for (Actor stranger : List.of(CLAIRE, YANN, GASPARD, INRS)) {
            assertThat(refused(ask(stranger, certificate(1)))).containsExactly(UNSEEN);
            assertThat(refused(decide(stranger, certificate(0), APPROVE))).containsExactly(UNSEEN);
          }
          assertThat(refused(ask(HELENE, certificate(1))))
              .containsExactly(notYours("Demander une correction", Role.MANAGER));
          for (Actor entity : List.of(KARINE, SOFIANE)) {
            assertThat(refused(decide(entity, certificate(0), APPROVE)))
                .containsExactly(notYours("Décider de la correction", Role.TRAINER));
          }
        });
  }

  @Test
  @Verifies(Rule.SES_22)
  void diesWithTheSession() {
    granted(ask(SOFIANE, certificate(0)));
    granted(decide(HELENE, certificate(0), DECLINE));
    clock.set(LAST_DOWNLOAD.plusDays(1));

    RunDay.of(ports()).run();

    assertThat(store.corrections().of(issue.session().id())).isEmpty();
  }

  private Decision<Correction.Pending> askFor(
      IssuedCertificate certificate, IssuedCertificate named) {
    return AskCorrection.of(ports())
        .ask(
            SOFIANE,
            issue.session().id(),
            certificate.certificate().id(),
            certificateIdentity(named));
  }

  private static Identity certificateIdentity(IssuedCertificate certificate) {
    PrintedCertificate printed = certificate.certificate().printed();
    return new Identity(printed.surname(), printed.firstName(), printed.birthDate());
  }

  private IssuedCertificate ofTrainee(IssuedCertificate former) {
    return valid().stream()
        .filter(held -> held.trainee().equals(former.trainee()))
        .findFirst()
        .orElseThrow();
  }

  private List<PersonId> told(MailKind kind) {
    return store.outboxMessages().stream()
        .filter(message -> message.kind() == kind)
        .map(OutboxMessage::recipient)
        .toList();
  }

  private static Reason notYours(String act, Role role) {
    return Reason.of(Rule.SES_13, Unblock.ask(role), Fact.text("act", act));
  }
}
