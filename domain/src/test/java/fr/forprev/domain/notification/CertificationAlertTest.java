package fr.forprev.domain.notification;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.certifiedTrainer;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.dispositifLevel;
import static fr.forprev.domain.notification.Threshold.monthsBefore;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.TRA_03)
class CertificationAlertTest {

  static List<Row> alerts() {
    return DecisionTable.rowsOf("notification/certification-alerts.txt");
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void leavesUnlessALaterCertificationStands(Row row) {
    LocalDate today = row.day("passage");
    TrainerCertification held = certified(row.text("certification"));
    List<TrainerCertification> all =
        Stream.concat(
                Stream.of(held), row.words("autre").stream().map(CertificationAlertTest::certified))
            .toList();
    List<CertificationAlert> due =
        CertificationAlert.of(
            new TrainerRecord(TRAINER, all),
            CertificationAlert.SCHEDULE.since(today.minusDays(1), today));

    assertThat(due.stream().filter(alert -> alert.anchor().equals(held.end())))
        .isEqualTo(
            row.words("alerte").stream()
                .map(months ->
                    new CertificationAlert(
                        TRAINER.id(),
                        held.dispositifLevel(),
                        Objects.requireNonNull(held.end()),
                        monthsBefore(Integer.parseInt(months))))
                .toList());
  }

  @Test
  void leavesOnTheFirstRunAndIsTheNearestAlone() {
    LocalDate end = day("2024-04-10");

    assertThat(
            CertificationAlert.of(
                certifiedTrainer(), CertificationAlert.SCHEDULE.all(day("2023-10-09"))))
        .containsExactly(new CertificationAlert(TRAINER.id(), SST_2, end, monthsBefore(9)));
    assertThat(CertificationAlert.of(certifiedTrainer(), CertificationAlert.SCHEDULE.all(end)))
        .containsExactly(new CertificationAlert(TRAINER.id(), SST_2, end, monthsBefore(6)));
    assertThat(
            CertificationAlert.of(
                certifiedTrainer(), CertificationAlert.SCHEDULE.all(end.plusDays(1))))
        .isEmpty();
  }

  @Test
  void theDaysOfBothAreToldForAnEnd() {
    assertThat(CertificationAlert.explained(day("2023-08-31")))
        .isEqualTo(
            Remark.of(
                Rule.TRA_03,
                day("end", day("2023-08-31")),
                day("first", day("2022-11-30")),
                day("second", day("2023-02-28"))));
  }

  @Test
  void saysWhenItEnds() {
    CertificationAlert alert =
        new CertificationAlert(TRAINER.id(), SST_2, day("2024-04-10"), monthsBefore(9));

    assertThat(remarksOf(Decision.granted(alert).with(List.of(alert.words()))))
        .containsExactly(
            Remark.of(
                Rule.TRA_03,
                reference("dispositifLevel", SST_2),
                day("end", day("2024-04-10")),
                count("months", 9)));
  }

  private static TrainerCertification certified(String written) {
    String[] parts = written.split(" ", 3);
    LocalDate end = parts[2].equals("sans fin") ? null : day(parts[2]);
    return certification(
        dispositifLevel(parts[0], Level.of(Integer.parseInt(parts[1])).orElseThrow()),
        day("2020-01-01"),
        end);
  }
}
