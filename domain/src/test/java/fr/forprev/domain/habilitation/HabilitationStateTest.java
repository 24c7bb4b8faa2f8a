package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.habilitation.Sanctioned.resigned;
import static fr.forprev.domain.habilitation.Sanctioned.suspended;
import static fr.forprev.domain.habilitation.Sanctioned.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.calendar.Phase;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies({Rule.HAB_01, Rule.HAB_14})
class HabilitationStateTest {

  @ParameterizedTest
  @CsvSource({
    "2018-06-30, TO_COME",
    "2018-07-01, IN_FORCE",
    "2023-06-30, IN_FORCE",
    "2023-07-01, INTERRUPTED",
    "2023-08-31, INTERRUPTED",
    "2023-09-01, IN_FORCE",
    "2028-06-30, IN_FORCE",
    "2028-07-01, EXPIRED"
  })
  void itFollowsTheTerms(LocalDate day, HabilitationState state) {
    Habilitation renewedLate =
        habilitation(
            SST_1, List.of(span("2018-07-01", "2023-06-30"), span("2023-09-01", "2028-06-30")));

    assertThat(HabilitationState.of(renewedLate, day)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-28, IN_FORCE",
    "2024-02-29, SUSPENDED",
    "2024-03-31, SUSPENDED",
    "2024-04-01, IN_FORCE"
  })
  void aSuspensionCountsOnItsDays(LocalDate day, HabilitationState state) {
    assertThat(HabilitationState.of(suspended(sst1(), span("2024-02-29", "2024-03-31")), day))
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"2020-06-30, TO_COME", "2025-06-30, SUSPENDED", "2025-07-01, EXPIRED"})
  void aSuspensionCountsNeitherBeforeNorAfterTheTerms(LocalDate day, HabilitationState state) {
    assertThat(HabilitationState.of(suspended(sst1(), span("2020-01-01", "2025-12-31")), day))
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-28, IN_FORCE, IN_FORCE",
    "2024-02-29, WITHDRAWN, RESIGNED",
    "2025-07-01, WITHDRAWN, RESIGNED"
  })
  void atLastItsTerminationCounts(
      LocalDate day, HabilitationState ofWithdrawn, HabilitationState ofResigned) {
    assertThat(HabilitationState.of(withdrawn(sst1(), "2024-02-29"), day)).isEqualTo(ofWithdrawn);
    assertThat(HabilitationState.of(resigned(sst1(), "2024-02-29"), day)).isEqualTo(ofResigned);
  }

  static List<Row> states() {
    return DecisionTable.rowsOf("habilitation/states.txt");
  }

  @ParameterizedTest
  @MethodSource("states")
  void itsTimelineSaysItsStatesFromWhenUntilWhen(Row row) {
    List<DateSpan> terms = new ArrayList<>();
    terms.add(span("2018-07-01", "2023-06-30"));
    row.optionalDay("renouvelée").ifPresent(day -> terms.add(new DateSpan(day, day("2028-06-30"))));
    Habilitation held =
        suspended(habilitation(SST_1, terms), row.spans("suspendue").toArray(DateSpan[]::new));
    if (!row.isEmpty("retirée")) {
      held = withdrawn(held, row.text("retirée"));
    } else if (!row.isEmpty("renoncée")) {
      held = resigned(held, row.text("renoncée"));
    }

    assertThat(held.timeline()).isEqualTo(row.timeline("états", HabilitationState::valueOf));
  }

  @Test
  void whatComesNextIsKnown() {
    Habilitation suspended = suspended(sst1(), span("2024-02-29", "2024-03-31"));

    assertThat(suspended.timeline().on(day("2024-03-01")))
        .isEqualTo(new Phase<>(HabilitationState.SUSPENDED, day("2024-02-29"), day("2024-03-31")));
    assertThat(suspended.timeline().after(day("2024-03-01")))
        .contains(new Phase<>(HabilitationState.IN_FORCE, day("2024-04-01"), day("2025-06-30")));
    assertThat(suspended.timeline().after(day("2025-07-01"))).isEmpty();
  }

  @Test
  void itsLastDayIsItsExpiryOrTheEveOfItsTermination() {
    assertThat(sst1().lastDay()).isEqualTo(day("2025-06-30"));
    assertThat(withdrawn(sst1(), "2024-03-01").lastDay()).isEqualTo(day("2024-02-29"));
    assertThat(resigned(sst1(), "2025-06-30").lastDay()).isEqualTo(day("2025-06-29"));
    assertThat(withdrawn(sst1(), "2025-07-01").lastDay()).isEqualTo(day("2025-06-30"));
  }

  @Test
  void daysAreLeftUntilItsLastDay() {
    Habilitation withdrawn = withdrawn(sst1(), "2024-03-02");

    assertThat(withdrawn.daysLeft(day("2024-02-28"))).hasValue(2);
    assertThat(withdrawn.daysLeft(day("2024-03-01"))).hasValue(0);
    assertThat(withdrawn.daysLeft(day("2024-03-02"))).isEmpty();
  }
}
