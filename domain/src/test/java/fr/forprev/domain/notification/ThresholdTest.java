package fr.forprev.domain.notification;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.notification.Threshold.monthsBefore;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.Phase;
import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies({Rule.HAB_06, Rule.TRA_03})
class ThresholdTest {

  static List<Row> anchors() {
    return DecisionTable.rowsOf("notification/anchors.txt");
  }

  @ParameterizedTest
  @MethodSource("anchors")
  void itsDayIsSoManyMonthsBefore(Row row) {
    LocalDate expiry = row.day("échéance");

    assertThat(monthsBefore(12).day(expiry)).isEqualTo(row.day("- 12"));
    assertThat(monthsBefore(9).day(expiry)).isEqualTo(row.day("- 9"));
    assertThat(monthsBefore(6).day(expiry)).isEqualTo(row.day("- 6"));
  }

  @ParameterizedTest
  @CsvSource({
    // day of the run, first and last expiry whose six months begin on it
    "2023-02-27, 2023-08-27, 2023-08-27",
    "2023-02-28, 2023-08-28, 2023-08-31",
    "2023-03-01, 2023-09-01, 2023-09-01",
    "2024-02-29, 2024-08-29, 2024-08-31",
    "2023-08-28, 2024-02-28, 2024-02-28",
    "2023-08-29, 2024-02-29, 2024-02-29",
    "2023-06-30, 2023-12-30, 2023-12-31",
  })
  void theAnchorsOfADayAreARun(LocalDate day, LocalDate first, LocalDate last) {
    assertThat(monthsBefore(6).firstAnchor(day)).isEqualTo(first);
    assertThat(monthsBefore(6).lastAnchor(day)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"2023-08-30", "2023-08-31"})
  void aDayMayHaveNoAnchor(LocalDate day) {
    assertThat(monthsBefore(6).lastAnchor(day)).isEqualTo("2024-02-29");
    assertThat(monthsBefore(6).firstAnchor(day)).isEqualTo("2024-03-01");
    assertThat(HabilitationAlert.SCHEDULE.since(day.minusDays(1), day).slices())
        .extracting(Phase::state)
        .doesNotContain(monthsBefore(6));
  }

  @Test
  void theDatesToLookForAreRunsWithoutADateInCommon() {
    assertThat(HabilitationAlert.SCHEDULE.all(day("2023-02-28")).slices())
        .containsExactly(
            new Phase<>(monthsBefore(12), day("2023-09-01"), day("2024-02-29")),
            new Phase<>(monthsBefore(6), day("2023-02-28"), day("2023-08-31")));
    assertThat(HabilitationAlert.SCHEDULE.since(day("2023-02-27"), day("2023-02-28")).slices())
        .containsExactly(
            new Phase<>(monthsBefore(12), day("2024-02-28"), day("2024-02-29")),
            new Phase<>(monthsBefore(6), day("2023-08-28"), day("2023-08-31")));
    assertThat(HabilitationAlert.SCHEDULE.since(day("2023-02-28"), day("2023-02-28")).slices())
        .isEmpty();
    assertThat(SessionNotice.BEFORE_DELETION.all(day("2023-06-23")).slices().get(1).from())
        .isNull();
  }

  @Test
  void whatIsDueIsKnownFromWhenUntilWhen() {
    Timeline<Optional<Threshold>> due = HabilitationAlert.SCHEDULE.timeline(day("2024-02-29"));

    assertThat(due.phases())
        .isEqualTo(
            List.of(
                new Phase<>(Optional.empty(), null, day("2023-02-27")),
                new Phase<>(Optional.of(monthsBefore(12)), day("2023-02-28"), day("2023-08-28")),
                new Phase<>(Optional.of(monthsBefore(6)), day("2023-08-29"), day("2024-02-29")),
                new Phase<>(Optional.empty(), day("2024-03-01"), null)));
  }
}
