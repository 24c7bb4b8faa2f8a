package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Aftermaths.CORRECTED;
import static fr.forprev.domain.session.Aftermaths.FACTS;
import static fr.forprev.domain.session.Aftermaths.GENERATED;
import static fr.forprev.domain.session.Aftermaths.UNKNOWN;
import static fr.forprev.domain.session.Aftermaths.correcting;
import static fr.forprev.domain.session.Aftermaths.generatedOn;
import static fr.forprev.domain.session.Aftermaths.id;
import static fr.forprev.domain.session.Aftermaths.number;
import static fr.forprev.domain.session.Aftermaths.pending;
import static fr.forprev.domain.session.Aftermaths.untouched;
import static fr.forprev.domain.session.Aftermaths.with;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static fr.forprev.domain.session.Sessions.RENNES;
import static fr.forprev.domain.session.Sessions.RESULTS;
import static fr.forprev.domain.session.Sessions.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Verifies(Rule.CER_09)
class CorrectionAskedTest {

  @ParameterizedTest
  @CsvSource({
    "2023-04-05, 2023-04-20",
    "2023-02-13, 2023-02-28",
    "2024-02-14, 2024-02-29",
    "2024-02-29, 2024-03-15",
    "2023-12-16, 2023-12-31"
  })
  void isPossibleUntilTheLastDownloadDay(String generated, LocalDate last) {
    for (LocalDate today : new LocalDate[] {day(generated), last.minusDays(1), last}) {
      assertThat(correcting(generatedOn(generated), today.toString()).ask(CORRECTED))
          .isEqualTo(
              Decision.granted(
                  new Correction.Pending(CHLOE.id(), number(CHLOE), CORRECTED, today)));
    }
    LocalDate after = last.plusDays(1);
    assertThat(reasonsOf(correcting(generatedOn(generated), after.toString()).ask(CORRECTED)))
        .containsExactly(
            Reason.of(
                Rule.CER_09, Unblock.never(), Fact.day("lastDay", last), Fact.day("today", after)));
  }

  @ParameterizedTest
  @CsvSource({
    "Lefevre, Chloé, 1990-05-17",
    "LEFÈVRE, Chloé, 1990-05-17",
    "Lefèvre, Chloë, 1990-05-17",
    "Lefèvre, Chloé, 1990-05-18"
  })
  void changesTheSpellingOfANameOrTheBirthDate(String surname, String firstName, String birth) {
    Identity corrected = identity(surname, firstName, birth);

    assertThat(correcting(untouched(), "2023-04-06").ask(corrected))
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  void mustChangeSomething() {
    assertThat(reasonsOf(correcting(untouched(), "2023-04-06").ask(CHLOE.identity())))
        .containsExactly(
            Reason.of(Rule.CER_09, Unblock.never(), Fact.reference("unchanged", number(CHLOE))));
  }

  @Test
  @Verifies(Rule.SES_10)
  void isOfSomebodyBornBeforeTheEndDate() {
    assertThat(correcting(untouched(), "2023-04-06").ask(identity("Le", "Bé", "2023-03-30")))
        .isInstanceOf(Decision.Granted.class);
    assertThat(
            reasonsOf(
                correcting(untouched(), "2023-04-06").ask(identity("Le", "Bé", "2023-03-31"))))
        .containsExactly(
            Reason.of(
                Rule.SES_10,
                Unblock.never(),
                Fact.count("line", 1),
                Fact.day("endDate", END_DATE)));
  }

  @Test
  @Verifies(Rule.SES_12)
  void isNeitherAnotherTraineeNorTheTrainer() {
    assertThat(
            reasonsOf(
                correcting(untouched(), "2023-04-06")
                    .ask(identity("BENAISSA", "yanis", "1985-11-02"))))
        .containsExactly(
            Reason.of(
                Rule.SES_12, Unblock.never(), Fact.count("first", 1), Fact.count("second", 2)));
    assertThat(reasonsOf(correcting(untouched(), "2023-04-06").ask(TRAINER.identity())))
        .containsExactly(Reason.of(Rule.SES_12, Unblock.never(), Fact.count("line", 1)));
  }

  @Test
  @Verifies(Rule.SES_12)
  void comparesWithWhatTheOthersCertificatesWillSay() {
    Correction ofMaelle = pending(MAELLE, CORRECTED);

    assertThat(reasonsOf(correcting(with(ofMaelle), "2023-04-08").ask(CORRECTED)))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_12);
    assertThat(correcting(with(ofMaelle), "2023-04-08").ask(MAELLE.identity()))
        .isInstanceOf(Decision.Granted.class);
    assertThat(
            correcting(with(pending(MAELLE, CORRECTED).declined("Non.")), "2023-04-08")
                .ask(CORRECTED))
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  void waitsForTheTrainersAnswerToTheFirstOne() {
    assertThat(
            reasonsOf(
                correcting(with(pending(CHLOE, CORRECTED)), "2023-04-08")
                    .ask(identity("Lefèvre-Le Roux", "Chloé", "1990-05-17"))))
        .containsExactly(
            Reason.of(
                Rule.CER_09,
                Unblock.ask(Role.TRAINER),
                Fact.reference("certificate", number(CHLOE)),
                Fact.day("askedOn", day("2023-04-07"))));
  }

  @Test
  void mayBeAskedAgainOnceDeclined() {
    Aftermath declined = with(pending(CHLOE, CORRECTED).declined("La carte dit Lefèvre."));

    assertThat(correcting(declined, "2023-04-08").ask(CORRECTED))
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  void comesOncePerTrainee() {
    Replacement replacement = Aftermaths.replacement();
    Aftermath replaced = Aftermaths.after(replacement);
    Identity again = identity("Lefèvre-Le Roux", "Chloé", "1990-05-17");

    for (var certificate : List.of(id(CHLOE), replacement.certificate().id())) {
      assertThat(
              reasonsOf(new Correcting(replaced, certificate, FACTS, day("2023-04-09")).ask(again)))
          .containsExactly(
              Reason.of(
                  Rule.CER_09,
                  Unblock.never(),
                  Fact.reference("certificate", number(CHLOE)),
                  Fact.reference("replacement", replacement.certificate().printed().number())));
    }
  }

  @Test
  void isNotForAnAnnulledCertificate() {
    Aftermath annulled = Aftermaths.annulled(day("2023-04-06"));

    assertThat(
            reasonsOf(
                new Correcting(annulled, id(MAELLE), FACTS, day("2023-04-09")).ask(CORRECTED)))
        .containsExactly(annulled.missing(id(MAELLE)));
  }

  @Test
  void isUnseenForACertificateOfAnotherSession() {
    assertThat(
            reasonsOf(
                new Correcting(untouched(), UNKNOWN, FACTS, day("2023-04-09")).ask(CORRECTED)))
        .containsExactly(Reason.unseen(Rule.SES_13));
  }

  @Test
  void givesAllReasonsTogether() {
    assertThat(reasonsOf(correcting(untouched(), "2023-04-21").ask(TRAINER.identity())))
        .extracting(Reason::rule)
        .containsExactly(Rule.CER_09, Rule.SES_12);
  }

  @Test
  void inASessionThatCertifiesTrainersFollowsTheAccountOfThePerson() {
    Aftermath ofTrainers =
        new Aftermath(
            new Generated(HEADER, sst2(), RESULTS, day(GENERATED)),
            Map.of(CHLOE.id(), Aftermaths.of(CHLOE)),
            List.of(),
            List.of());
    Reason askSupport =
        Reason.of(
            Rule.CER_09, Unblock.ask(Role.SUPPORT), Fact.reference("dispositifLevel", "SST/2"));

    assertThat(ask(ofTrainers, CORRECTED)).isInstanceOf(Decision.Granted.class);
    assertThat(reasonsOf(ask(ofTrainers, CHLOE.identity()))).containsExactly(askSupport);
    assertThat(reasonsOf(ask(ofTrainers, null))).containsExactly(askSupport);
    assertThat(askSupport.aboutActor()).isFalse();
  }

  private static Decision<Correction.Pending> ask(Aftermath aftermath, Identity account) {
    var facts = new CorrectionFacts(TRAINER, account);
    return new Correcting(aftermath, id(CHLOE), facts, day("2023-04-06")).ask(CORRECTED);
  }

  private static Declaration sst2() {
    return new Declaration(
        SST_2,
        END_DATE,
        new CertificateCode("SST-2"),
        RENNES,
        SessionKind.INITIAL,
        TRAINER.id(),
        List.of(CHLOE, YANIS));
  }
}
