package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Aftermaths.CORRECTED;
import static fr.forprev.domain.session.Aftermaths.FACTS;
import static fr.forprev.domain.session.Aftermaths.UNKNOWN;
import static fr.forprev.domain.session.Aftermaths.correcting;
import static fr.forprev.domain.session.Aftermaths.id;
import static fr.forprev.domain.session.Aftermaths.number;
import static fr.forprev.domain.session.Aftermaths.pending;
import static fr.forprev.domain.session.Aftermaths.untouched;
import static fr.forprev.domain.session.Aftermaths.with;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static fr.forprev.domain.session.Sessions.SST_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.CER_09)
class CorrectionDecidedTest {

  private static final Aftermath ASKED = with(pending(CHLOE, CORRECTED));

  @Test
  @Verifies({Rule.CER_04, Rule.CER_08, Rule.CER_10})
  void anApprovalAnnulsTheCertificateAndIssuesOneThatNamesIt() {
    PrintedCertificate former = Aftermaths.of(CHLOE).printed();
    CertificateNumber next = CertificateNumber.of(SST_CERTIFICATE, 2023, 9).orElseThrow();

    assertThat(correcting(ASKED, "2023-04-08").approve(Issue.from(9)))
        .isEqualTo(
            Decision.granted(
                new Replacement(
                    new Correction.Approved(
                        CHLOE.id(), former.number(), CORRECTED, day("2023-04-07"), next),
                    new Annulment(former.number(), day("2023-04-08")),
                    new Certificate(
                        new CertificateId(key(301)),
                        new PrintedCertificate(
                            next,
                            former.code(),
                            former.label(),
                            CORRECTED.surname(),
                            CORRECTED.firstName(),
                            CORRECTED.birthDate(),
                            former.start(),
                            former.end(),
                            former.kind(),
                            former.organisation(),
                            former.habilitation(),
                            former.trainer(),
                            former.town(),
                            day("2023-04-08"),
                            former.number())))));
    assertThat(former.replaces()).isNull();
  }

  @Test
  void aDeclineKeepsTheCertificateAndItsComment() {
    assertThat(correcting(ASKED, "2023-04-08").decline(" La carte dit Lefèvre.\n"))
        .isEqualTo(
            Decision.granted(
                new Correction.Declined(
                    CHLOE.id(),
                    number(CHLOE),
                    CORRECTED,
                    day("2023-04-07"),
                    "La carte dit Lefèvre.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void aDeclineSaysWhy(String comment) {
    assertThat(reasonsOf(correcting(ASKED, "2023-04-08").decline(comment)))
        .containsExactly(
            Reason.of(Rule.CER_09, Unblock.never(), Fact.text("missing", "le commentaire")));
  }

  @Test
  void aDecisionIsPossibleUntilTheLastDownloadDay() {
    Reason tooLate =
        Reason.of(
            Rule.CER_09,
            Unblock.never(),
            Fact.day("lastDay", day("2023-04-20")),
            Fact.day("today", day("2023-04-21")));

    grantedBy(correcting(ASKED, "2023-04-20").approve(Issue.from(9)));
    grantedBy(correcting(ASKED, "2023-04-20").decline("Non."));
    assertThat(reasonsOf(correcting(ASKED, "2023-04-21").approve(Issue.nothing())))
        .containsExactly(tooLate);
    assertThat(reasonsOf(correcting(ASKED, "2023-04-21").decline("Non."))).containsExactly(tooLate);
  }

  @Test
  void nothingIsDecidedThatWasNotAsked() {
    Reason nothingAsked =
        Reason.of(
            Rule.CER_09, Unblock.ask(Role.MANAGER), Fact.reference("certificate", number(CHLOE)));

    for (Aftermath aftermath :
        List.of(
            untouched(),
            with(pending(MAELLE, CORRECTED)),
            with(pending(CHLOE, CORRECTED).declined("Non.")))) {
      assertThat(reasonsOf(correcting(aftermath, "2023-04-08").approve(Issue.nothing())))
          .containsExactly(nothingAsked);
      assertThat(reasonsOf(correcting(aftermath, "2023-04-08").decline("Non.")))
          .containsExactly(nothingAsked);
    }
    assertThat(nothingAsked.aboutActor()).isFalse();
  }

  @Test
  void whatWasApprovedIsNotDecidedAgain() {
    Replacement replacement = Aftermaths.replacement();
    Aftermath replaced = Aftermaths.after(replacement);

    for (CertificateId id : List.of(id(CHLOE), replacement.certificate().id())) {
      assertThat(reasonsOf(new Correcting(replaced, id, FACTS, day("2023-04-09")).decline("Non.")))
          .containsExactly(
              Reason.of(
                  Rule.CER_09,
                  Unblock.never(),
                  Fact.reference("certificate", number(CHLOE)),
                  Fact.reference("replacement", replacement.certificate().printed().number())));
    }
    assertThat(replaced.approvedOf(id(CHLOE))).contains(replacement.correction());
    assertThat(replaced.approvedOf(replacement.certificate().id())).isEmpty();
    assertThat(ASKED.approvedOf(id(CHLOE))).isEmpty();
  }

  @Test
  void anAnnulledCertificateIsNotReplaced() {
    Aftermath annulled = Aftermaths.annulled(day("2023-04-06"));

    assertThat(
            reasonsOf(
                new Correcting(annulled, id(MAELLE), FACTS, day("2023-04-09"))
                    .approve(Issue.nothing())))
        .containsExactly(annulled.missing(id(MAELLE)));
  }

  @Test
  void aCertificateOfAnotherSessionIsUnseen() {
    assertThat(reasonsOf(new Correcting(ASKED, UNKNOWN, FACTS, day("2023-04-09")).decline("Non.")))
        .containsExactly(Reason.unseen(Rule.SES_13));
  }

  @Test
  @Verifies(Rule.SES_12)
  void anApprovalLooksAgainAtTheIdentity() {
    CorrectionFacts nowTheTrainers =
        new CorrectionFacts(
            new Person(
                TRAINER.id(), TRAINER.number(), CORRECTED, TRAINER.email(), TRAINER.profiles()),
            null);

    assertThat(
            reasonsOf(
                new Correcting(ASKED, id(CHLOE), nowTheTrainers, day("2023-04-08"))
                    .approve(Issue.nothing())))
        .containsExactly(Reason.of(Rule.SES_12, Unblock.never(), Fact.count("line", 1)));
  }

  @Test
  @Verifies(Rule.CER_06)
  void aNumberWithoutPrintableCheckIsSkipped() {
    long unprintable = 1;
    while (CertificateNumber.of(SST_CERTIFICATE, 2023, unprintable).isPresent()) {
      unprintable++;
    }

    assertThat(
            grantedBy(correcting(ASKED, "2023-04-08").approve(Issue.from(unprintable)))
                .certificate()
                .printed()
                .number())
        .isEqualTo(CertificateNumber.of(SST_CERTIFICATE, 2023, unprintable + 1).orElseThrow());
  }
}
