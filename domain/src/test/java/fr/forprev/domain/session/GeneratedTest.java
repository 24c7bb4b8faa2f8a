package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.RENNES;
import static fr.forprev.domain.session.Sessions.generated;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedTest {

  static List<Row> downloads() {
    return DecisionTable.rowsOf("session/download.txt");
  }

  @ParameterizedTest
  @MethodSource("downloads")
  @Verifies(Rule.SES_19)
  void theLastDownloadDayIsFifteenDaysAfterTheGeneration(Row row) {
    LocalDate generatedOn = row.day("génération");
    LocalDate last = row.day("dernier téléchargement");

    assertThat(generated(row.text("génération")).lastDownloadDay()).isEqualTo(last);
    assertThat(Generated.lastDownloadDay(generatedOn)).isEqualTo(last);
    assertThat(Generated.earliestDownloadable(last)).isEqualTo(generatedOn);
    assertThat(Generated.earliestDownloadable(last.plusDays(1))).isAfter(generatedOn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-01-10", "2023-01-25"})
  @Verifies(Rule.SES_19)
  void certificatesAreDownloadedUpToTheLastDay(String today) {
    assertThat(generated("2023-01-10").download(day(today)))
        .isEqualTo(Decision.granted(day("2023-01-25")));
  }

  @Test
  @Verifies({Rule.SES_19, Rule.CER_04})
  void pastTheLastDayNothingReplacesALevelOneCertificate() {
    assertThat(reasonsOf(generated("2023-01-10").download(day("2023-01-26"))))
        .containsExactly(tooLate(), Reason.of(Rule.CER_04, Unblock.never()));
  }

  @Test
  @Verifies({Rule.SES_19, Rule.CER_04})
  void pastTheLastDayATrainersCertificateIsNotSaidToBeLost() {
    Declaration sst2 =
        new Declaration(
            SST_2,
            END_DATE,
            new CertificateCode("SST-2"),
            RENNES,
            SessionKind.INITIAL,
            TRAINER.id(),
            List.of());
    Generated ofTrainers = new Generated(HEADER, sst2, Map.of(), day("2023-01-10"));

    assertThat(reasonsOf(ofTrainers.download(day("2023-01-26")))).containsExactly(tooLate());
    assertThat(ofTrainers.dispositifLevel()).isEqualTo(SST_2);
  }

  @Test
  @Verifies(Rule.SES_19)
  void allCertificatesAtOnceAreDownloadedAsEachOfThemWhenThereAreAny() {
    Generated session = generated("2023-01-10");

    assertThat(session.downloadAll(1, day("2023-01-25")))
        .isEqualTo(Decision.granted(day("2023-01-25")));
    assertThat(session.downloadAll(1, day("2023-01-26")))
        .isEqualTo(session.download(day("2023-01-26")));
    assertThat(reasonsOf(session.downloadAll(0, day("2023-01-10"))))
        .containsExactly(Reason.of(Rule.SES_19, Unblock.never(), Fact.reference("empty", "113")));
  }

  @ParameterizedTest
  @MethodSource("downloads")
  @Verifies(Rule.SES_20)
  void aSessionIsDeletedFromTheDayAfterItsLastDownloadAndNotBefore(Row row) {
    LocalDate last = row.day("dernier téléchargement");
    LocalDate from = row.day("supprimée à partir de");
    Generated session = generated(row.text("génération"));
    Reason tooEarly =
        Reason.of(
            Rule.SES_20,
            Unblock.from(from),
            Fact.reference("session", "113"),
            Fact.day("lastDay", last));

    assertThat(reasonsOf(session.delete(session.generatedOn()))).containsExactly(tooEarly);
    assertThat(reasonsOf(session.delete(last))).containsExactly(tooEarly);
    assertThat(session.delete(from)).isEqualTo(Decision.granted(session.id()));
  }

  @ParameterizedTest
  @MethodSource("downloads")
  @Verifies(Rule.SES_20)
  void theDueSessionsAreThoseThatMayBeDeleted(Row row) {
    LocalDate generatedOn = row.day("génération");
    LocalDate from = row.day("supprimée à partir de");

    assertThat(Generated.lastDueGeneration(from)).isEqualTo(generatedOn);
    assertThat(Generated.lastDueGeneration(from.minusDays(1))).isBefore(generatedOn);
  }

  @Test
  void theSessionKeepsWhatItWas() {
    Generated session = generated("2023-01-10");

    assertThat(session.state()).isEqualTo(SessionState.GENERATED);
    assertThat(session.id()).isEqualTo(new SessionId(key(51)));
    assertThat(session.dispositifLevel()).isEqualTo(SST_1);
    assertThat(session.endDate()).isEqualTo(END_DATE);
    assertThat(session.designatedTrainer()).contains(TRAINER.id());
  }

  private static Reason tooLate() {
    return Reason.of(
        Rule.SES_19,
        Unblock.never(),
        Fact.reference("session", "113"),
        Fact.day("lastDay", day("2023-01-25")),
        Fact.day("today", day("2023-01-26")));
  }
}
