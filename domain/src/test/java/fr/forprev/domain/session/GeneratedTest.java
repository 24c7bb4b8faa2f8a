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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedTest {

  @ParameterizedTest
  @CsvSource({
    "2023-01-10, 2023-01-25",
    "2023-02-20, 2023-03-07",
    "2024-02-14, 2024-02-29",
    "2024-02-29, 2024-03-15",
    "2023-12-31, 2024-01-15"
  })
  @Verifies(Rule.SES_19)
  void theLastDownloadDayIsFifteenDaysAfterTheGeneration(String generatedOn, LocalDate last) {
    assertThat(generated(generatedOn).lastDownloadDay()).isEqualTo(last);
    assertThat(Generated.lastDownloadDay(day(generatedOn))).isEqualTo(last);
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

  @ParameterizedTest
  @ValueSource(strings = {"2023-01-10", "2023-01-25"})
  @Verifies(Rule.SES_20)
  void aSessionIsNotDeletedWhileItIsDownloaded(String today) {
    assertThat(reasonsOf(generated("2023-01-10").delete(day(today))))
        .containsExactly(
            Reason.of(
                Rule.SES_20,
                Unblock.from(day("2023-01-26")),
                Fact.reference("session", "113"),
                Fact.day("lastDay", day("2023-01-25"))));
  }

  @Test
  @Verifies(Rule.SES_20)
  void aSessionIsDeletedFromTheDayAfter() {
    assertThat(generated("2023-01-10").delete(day("2023-01-26")))
        .isEqualTo(Decision.granted(new SessionId(key(51))));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-25, 2023-01-09",
    "2023-01-26, 2023-01-10",
    "2023-01-27, 2023-01-11",
    "2024-03-16, 2024-02-29"
  })
  @Verifies(Rule.SES_20)
  void theDueSessionsAreThoseThatMayBeDeleted(LocalDate today, LocalDate lastDue) {
    assertThat(Generated.lastDueGeneration(today)).isEqualTo(lastDue);
    assertThat(generated(lastDue.toString()).delete(today)).isInstanceOf(Decision.Granted.class);
    assertThat(generated(lastDue.plusDays(1).toString()).delete(today))
        .isInstanceOf(Decision.Refused.class);
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
