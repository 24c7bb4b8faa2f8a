package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.SST_3;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.dispositifLevel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import fr.forprev.domain.trainer.TrainerStanding.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.TRA_04)
class TrainerStandingTest {

  @ParameterizedTest
  @CsvSource({
    "2023-08-31, 2022-11-29, VALID",
    "2023-08-31, 2022-11-30, TO_RENEW",
    "2023-08-31, 2023-08-31, TO_RENEW",
    "2023-08-31, 2023-09-01, OBSOLETE",
    "2024-02-29, 2023-05-28, VALID",
    "2024-02-29, 2023-05-29, TO_RENEW",
    "2024-02-29, 2024-02-29, TO_RENEW",
    "2024-02-29, 2024-03-01, OBSOLETE",
    "2025-12-31, 2025-03-30, VALID",
    "2025-12-31, 2025-03-31, TO_RENEW",
    "2025-12-31, 2026-01-01, OBSOLETE"
  })
  void isToRenewFromNineMonthsBeforeTheEndAndObsoleteAfterIt(
      LocalDate end, LocalDate today, State state) {
    TrainerCertification held = certification(SST_2, end.minusMonths(36), end);

    assertThat(TrainerStanding.of(List.of(held), today))
        .containsExactly(new TrainerStanding(SST_2, end, state));
  }

  static List<Row> standings() {
    return DecisionTable.rowsOf("trainer/standings.txt");
  }

  @ParameterizedTest
  @MethodSource("standings")
  void isKnownFromWhenUntilWhen(Row row) {
    List<TrainerCertification> held =
        Stream.concat(
                row.words("niveau 2").stream().map(written -> certified(SST_2, written)),
                row.words("niveau 3").stream().map(written -> certified(SST_3, written)))
            .toList();

    assertThat(TrainerStanding.timeline(held, SST_2))
        .isEqualTo(
            row.timeline(
                "états du niveau 2",
                state ->
                    state.equals("NONE") ? Optional.empty() : Optional.of(State.valueOf(state))));
  }

  @Test
  void isThatOfTheCertificationWhichEndsLast() {
    List<TrainerCertification> held =
        List.of(
            certification(SST_2, "2022-03-14", "2025-06-30"),
            certification(SST_2, "2019-06-30", "2022-06-30"));

    assertThat(TrainerStanding.of(held, day("2022-07-01")))
        .containsExactly(new TrainerStanding(SST_2, day("2025-06-30"), State.VALID));
  }

  @Test
  void isValidForEverWithoutAnEnd() {
    TrainerStanding endless = new TrainerStanding(SST_2, null, State.VALID);

    assertThat(
            TrainerStanding.of(
                List.of(certification(SST_2, day("2019-06-30"), null)), day("2999-12-31")))
        .containsExactly(endless);
    assertThat(endless.toRenewFrom()).isEmpty();
  }

  @Test
  void ofLevelTwoIsNotRenewedByLevelThree() {
    List<TrainerCertification> held =
        List.of(
            certification(SST_3, "2022-06-30", "2025-06-30"),
            certification(SST_2, "2019-06-30", "2022-06-30"));

    assertThat(TrainerStanding.of(held, day("2022-07-01")))
        .containsExactly(
            new TrainerStanding(SST_2, day("2022-06-30"), State.OBSOLETE),
            new TrainerStanding(SST_3, day("2025-06-30"), State.VALID));
  }

  @Test
  void isToldByDispositif() {
    DispositifLevel catec = dispositifLevel("CATEC", Level.TWO);
    List<TrainerCertification> held =
        List.of(
            certification(SST_2, "2022-06-30", "2025-06-30"),
            certification(catec, "2022-06-30", "2025-06-30"));

    assertThat(TrainerStanding.of(held, day("2022-07-01")))
        .extracting(TrainerStanding::dispositifLevel)
        .containsExactly(catec, SST_2);
  }

  @Test
  void isNotThereBeforeAnythingHasStarted() {
    List<TrainerCertification> held = List.of(certification(SST_2, "2022-06-30", "2025-06-30"));

    assertThat(TrainerStanding.of(held, day("2022-06-29"))).isEmpty();
    assertThat(TrainerStanding.of(held, day("2022-06-30"))).hasSize(1);
  }

  private static TrainerCertification certified(DispositifLevel level, String written) {
    String[] bounds = written.split(" - ", 2);
    LocalDate end = bounds[1].equals("sans fin") ? null : day(bounds[1]);
    return certification(level, day(bounds[0]), end);
  }
}
