package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.HAB_18)
class LapseTest {

  private static final Fact REQUEST = Fact.reference("request", 57);

  static List<Row> rows() {
    return DecisionTable.rowsOf("request/idleness.txt");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aNoticeIsDueFromFiveMonthsOn(Row row) {
    LocalDate touched = row.day("dernier changement");
    LocalDate from = row.day("annonce dès");
    Lapse lapse = new Lapse(draft(touched), List.of());

    assertThat(lapse.announce(from)).isEqualTo(Decision.granted(new IdlenessNotice(touched, from)));
    assertThat(reasonsOf(lapse.announce(from.minusDays(1))))
        .containsExactly(
            Reason.of(
                Rule.HAB_18, Unblock.from(from), REQUEST, Fact.day("untouchedSince", touched)));
    assertThat(Lapse.lastDue(from)).isAfterOrEqualTo(touched);
    assertThat(Lapse.lastDue(from.minusDays(1))).isBefore(touched);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theRequestEndsFromSixMonthsOnAndAMonthAfterItsNotice(Row row) {
    LocalDate touched = row.day("dernier changement");
    LocalDate from = row.day("abandon dès");
    Draft draft = draft(touched);
    Lapse lapse = new Lapse(draft, List.of(new IdlenessNotice(touched, row.day("annoncée le"))));

    assertThat(lapse.abandon(from))
        .isEqualTo(Decision.granted(new Abandoned(draft.header().lapsed(from), null, null)));
    assertThat(reasonsOf(lapse.abandon(from.minusDays(1))))
        .containsExactly(
            Reason.of(Rule.HAB_18, Unblock.from(from), REQUEST, Fact.day("endFrom", from)));
  }

  @Test
  void nothingEndsWithoutANotice() {
    LocalDate touched = day("2023-01-10");
    IdlenessNotice former = new IdlenessNotice(day("2022-01-10"), day("2022-06-10"));

    for (List<IdlenessNotice> notices : List.of(List.<IdlenessNotice>of(), List.of(former))) {
      assertThat(reasonsOf(new Lapse(draft(touched), notices).abandon(day("2030-01-01"))))
          .containsExactly(Reason.of(Rule.HAB_18, Unblock.never(), REQUEST));
    }
  }

  @Test
  void aNoticeIsGivenOnceForADayOfLastChange() {
    LocalDate touched = day("2023-01-10");
    IdlenessNotice given = new IdlenessNotice(touched, day("2023-06-10"));

    assertThat(reasonsOf(new Lapse(draft(touched), List.of(given)).announce(day("2023-06-11"))))
        .containsExactly(
            Reason.of(Rule.HAB_18, Unblock.never(), REQUEST, Fact.day("untouchedSince", touched)));
    assertThat(
            grantedBy(
                new Lapse(draft(day("2023-06-20")), List.of(given)).announce(day("2023-11-20"))))
        .isEqualTo(new IdlenessNotice(day("2023-06-20"), day("2023-11-20")));
  }

  @Test
  void aFileToSubmitLapsesLikeADraftAndKeepsItsData() {
    FileToSubmit file = Requests.file();
    Lapse lapse =
        new Lapse(file, List.of(new IdlenessNotice(day("2023-02-14"), day("2023-07-14"))));

    assertThat(grantedBy(lapse.abandon(day("2023-08-14"))))
        .isEqualTo(
            new Abandoned(file.header().lapsed(day("2023-08-14")), file.data(), Requests.BRETAGNE));
  }

  @Test
  void whatWaitsForOthersDoesNotLapse() {
    for (OpenRequest request :
        List.of(Requests.review(), Requests.instruction(), Requests.commission())) {
      LocalDate touched = request.header().changedOn();
      Lapse lapse = new Lapse(request, List.of(new IdlenessNotice(touched, touched.plusMonths(5))));
      Reason waiting =
          Reason.of(
              Rule.HAB_18, Unblock.never(), REQUEST, Fact.text("state", request.state().label()));

      assertThat(reasonsOf(lapse.announce(touched.plusMonths(5)))).contains(waiting);
      assertThat(reasonsOf(lapse.abandon(touched.plusMonths(6)))).containsExactly(waiting);
    }
  }

  private static Draft draft(LocalDate touched) {
    return new Draft(
        Requests.header(Requests.INITIAL, null).touchedBy(new Act(Requests.JOHN, touched)),
        EnteredData.NOTHING);
  }
}
