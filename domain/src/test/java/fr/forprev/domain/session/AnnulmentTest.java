package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Aftermaths.UNKNOWN;
import static fr.forprev.domain.session.Aftermaths.generatedOn;
import static fr.forprev.domain.session.Aftermaths.id;
import static fr.forprev.domain.session.Aftermaths.number;
import static fr.forprev.domain.session.Aftermaths.untouched;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Verifies(Rule.CER_09)
class AnnulmentTest {

  private static final Actor KARINE =
      new Actor(MANAGER.id(), Role.MANAGER, new Scope.OfOrganisation(MAROSE.id()));
  private static final Actor LOIC =
      new Actor(DELEGATE.id(), Role.DELEGATE, new Scope.OfOrganisation(MAROSE.id()));

  private static final Reason FOR_MANAGERS =
      Reason.reserved(Rule.CER_09, Role.MANAGER, Fact.text("act", "Annuler un certificat"));

  @ParameterizedTest
  @CsvSource({
    "2023-04-05, 2023-04-20",
    "2023-02-13, 2023-02-28",
    "2023-02-14, 2023-03-01",
    "2024-02-14, 2024-02-29",
    "2024-02-15, 2024-03-01",
    "2024-02-29, 2024-03-15",
    "2023-12-16, 2023-12-31",
    "2024-04-15, 2024-04-30"
  })
  void aManagerAnnulsUntilTheLastDownloadDay(String generated, LocalDate last) {
    Aftermath aftermath = generatedOn(generated);

    for (LocalDate today : new LocalDate[] {day(generated), last.minusDays(1), last}) {
      assertThat(aftermath.annul(KARINE, id(CHLOE), today))
          .isEqualTo(Decision.granted(new Annulment(number(CHLOE), today)));
    }
    assertThat(reasonsOf(aftermath.annul(KARINE, id(CHLOE), last.plusDays(1))))
        .containsExactly(tooLate(last));
  }

  @Test
  void aDelegateAsksAManagerEvenInHisOwnSession() {
    assertThat(reasonsOf(untouched().annul(LOIC, id(CHLOE), day("2023-04-20"))))
        .containsExactly(FOR_MANAGERS);
    assertThat(reasonsOf(untouched().annul(LOIC, id(CHLOE), day("2023-04-21"))))
        .containsExactly(FOR_MANAGERS, tooLate(day("2023-04-20")));
    assertThat(FOR_MANAGERS.aboutActor()).isTrue();
    assertThat(tooLate(day("2023-04-20")).aboutActor()).isFalse();
  }

  @Test
  void aSecondAnnulmentIsTheFirstOne() {
    Aftermath annulled = Aftermaths.annulled(day("2023-04-06"));

    assertThat(annulled.annul(KARINE, id(MAELLE), day("2023-04-09")))
        .isEqualTo(Decision.granted(new Annulment(number(MAELLE), day("2023-04-06"))));
    assertThat(annulled.annulmentOf(id(MAELLE)))
        .contains(new Annulment(number(MAELLE), day("2023-04-06")));
    assertThat(annulled.annulmentOf(id(CHLOE))).isEmpty();
  }

  @Test
  void aCertificateOfAnotherSessionIsUnseen() {
    assertThat(reasonsOf(untouched().annul(KARINE, UNKNOWN, day("2023-04-06"))))
        .containsExactly(Reason.unseen(Rule.SES_13));
    assertThat(untouched().missing(UNKNOWN)).isEqualTo(Reason.unseen(Rule.SES_13));
  }

  @Test
  void whatIsMissingBecauseItWasAnnulledSaysSo() {
    assertThat(Aftermaths.annulled(day("2023-04-06")).missing(id(MAELLE)))
        .isEqualTo(
            Reason.of(
                Rule.CER_09,
                Unblock.never(),
                Fact.reference("certificate", number(MAELLE)),
                Fact.day("annulledOn", day("2023-04-06"))));
  }

  @Test
  void inrsAloneAnnulsFromTheNumber() {
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.INRS))) {
      Reason refused =
          reasonOf(
              AnnulmentRight.obstacleByNumber(new Actor(MANAGER.id(), role, new Scope.National())));

      assertThat(refused)
          .isEqualTo(
              Reason.reserved(
                  Rule.CER_09,
                  Role.INRS,
                  Fact.text("act", "Annuler un certificat d'après son numéro")));
      assertThat(refused.aboutActor()).isTrue();
    }
    assertThat(
            AnnulmentRight.obstacleByNumber(
                new Actor(MANAGER.id(), Role.INRS, new Scope.National())))
        .isEmpty();
  }

  @Test
  void everyReasonHasItsOwnWords() {
    assertThat(Arrays.stream(AnnulmentReason.values()).map(AnnulmentReason::label))
        .doesNotHaveDuplicates()
        .allMatch(label -> !label.isBlank());
  }

  private static Reason tooLate(LocalDate last) {
    return Reason.of(
        Rule.CER_09,
        Unblock.ask(Role.INRS),
        Fact.reference("certificate", number(CHLOE)),
        Fact.day("lastDay", last),
        Fact.day("today", last.plusDays(1)));
  }
}
