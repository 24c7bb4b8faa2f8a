package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.SES_02)
class EntryWindowTest {

  static List<Row> windows() {
    return DecisionTable.rowsOf("session/entry-window.txt");
  }

  @ParameterizedTest
  @MethodSource("windows")
  void theWindowRunsThreeMonthsBothWays(Row row) {
    LocalDate endDate = row.day("fin de session");
    LocalDate from = row.day("premier jour");
    LocalDate until = row.day("dernier jour");
    DateSpan window = new DateSpan(from, until);

    assertThat(EntryWindow.of(endDate)).isEqualTo(window);
    assertThat(EntryWindow.obstacle(endDate, from)).isEmpty();
    assertThat(EntryWindow.obstacle(endDate, endDate)).isEmpty();
    assertThat(EntryWindow.obstacle(endDate, until)).isEmpty();
    assertThat(reasonOf(EntryWindow.obstacle(endDate, from.minusDays(1))))
        .isEqualTo(refused(Unblock.from(from), endDate, window, from.minusDays(1)));
    assertThat(reasonOf(EntryWindow.obstacle(endDate, until.plusDays(1))))
        .isEqualTo(refused(Unblock.never(), endDate, window, until.plusDays(1)));
  }

  @Test
  void theWindowIsClosedTheDayBeforeItOpens() {
    assertThat(reasonOf(EntryWindow.obstacle(day("2022-04-10"), day("2022-01-09"))))
        .isEqualTo(
            Reason.of(
                Rule.SES_02,
                Unblock.from(day("2022-01-10")),
                Fact.day("endDate", day("2022-04-10")),
                Fact.span("window", span("2022-01-10", "2022-07-10")),
                Fact.day("today", day("2022-01-09"))));
  }

  @Test
  void theWindowExplainsItself() {
    assertThat(EntryWindow.explained(day("2024-02-29")))
        .isEqualTo(
            Remark.of(
                Rule.SES_02,
                Fact.day("endDate", day("2024-02-29")),
                Fact.span("window", span("2023-11-29", "2024-05-29"))));
  }

  private static Reason refused(
      Unblock unblock, LocalDate endDate, DateSpan window, LocalDate today) {
    return Reason.of(
        Rule.SES_02,
        unblock,
        Fact.day("endDate", endDate),
        Fact.span("window", window),
        Fact.day("today", today));
  }
}
