package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.request.Requests.BRETAGNE;
import static fr.forprev.domain.request.Requests.INSTRUCTOR;
import static fr.forprev.domain.request.Requests.JOHN;
import static fr.forprev.domain.request.Requests.MEMBER;
import static fr.forprev.domain.request.Requests.by;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.HAB_11)
class ProgressTest {

  static List<Row> steps() {
    return DecisionTable.rowsOf("request/path.txt");
  }

  @ParameterizedTest
  @MethodSource("steps")
  void theNextStepDependsOnTheKind(Row row) {
    RequestState state = RequestState.valueOf(row.text("état"));

    assertThat(state.turn().map(Role::name).orElse("-")).isEqualTo(row.text("à qui"));
    assertThat(state.isFinal()).isEqualTo(row.isEmpty("à qui"));
    for (RequestKind kind : RequestKind.values()) {
      assertThat(state.next(kind).map(RequestState::name).orElse("-"))
          .isEqualTo(row.text(kind.name()));
    }
  }

  @Test
  void itSaysWhereTheRequestStandsAndAllThatHappened() {
    FileToSubmit returned =
        grantedBy(
            Requests.instruction()
                .returnWithComment("Lettre non signée.", by(INSTRUCTOR, "2023-03-05")));
    FileToSubmit saved = grantedBy(returned.save(by(JOHN, "2023-03-08")));
    Progress progress = Progress.of(saved);

    assertThat(progress)
        .isEqualTo(
            new Progress(
                RequestState.FILE_TO_SUBMIT,
                Role.APPLICANT,
                BRETAGNE,
                day("2023-03-05"),
                RequestState.INSTRUCTION,
                RequestState.path(RequestKind.INITIAL),
                saved.header().steps()));
    assertThat(progress.steps())
        .extracting(Step::state)
        .containsExactly(
            RequestState.DRAFT,
            RequestState.ADMINISTRATIVE_REVIEW,
            RequestState.FILE_TO_SUBMIT,
            RequestState.INSTRUCTION,
            RequestState.FILE_TO_SUBMIT);
    assertThat(progress.comments())
        .containsExactly(
            new Step(
                RequestAct.RETURN,
                RequestState.FILE_TO_SUBMIT,
                day("2023-03-05"),
                INSTRUCTOR,
                "Lettre non signée."));
  }

  @Test
  void inrsHasTheTurnWhileThereIsNoCaisse() {
    assertThat(Progress.of(Requests.unassigned()).turn()).contains(Role.INRS);
    assertThat(Progress.of(Requests.review()).turn()).contains(Role.INSTRUCTOR);
    assertThat(Progress.of(Requests.unassigned()).caisse()).isNull();
  }

  @Test
  void whatIsFinalGoesNowhere() {
    Progress progress =
        Progress.of(grantedBy(Requests.commission().refuse("Non.", by(MEMBER, "2023-03-15"))));

    assertThat(progress.turn()).isEmpty();
    assertThat(progress.next()).isEmpty();
    assertThat(progress.since()).isEqualTo("2023-03-15");
  }

  @ParameterizedTest
  @CsvSource({"57, 57", "n°57, 57", "' N° 57 ', 57"})
  void aNumberIsTypedWithOrWithoutItsSign(String typed, long value) {
    assertThat(RequestNumber.parse(typed)).contains(new RequestNumber(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "57a", "-1", "1234567890123456789"})
  void anythingElseIsNoNumber(String typed) {
    assertThat(RequestNumber.parse(typed)).isEmpty();
  }

  @Test
  void aHeaderHasItsOpening() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new RequestHeader(
                Requests.draft().id(),
                Requests.NUMBER,
                Requests.INITIAL,
                JOHN,
                null,
                List.of(),
                day("2023-02-06"),
                1));
  }
}
