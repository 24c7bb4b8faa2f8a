package fr.forprev.domain.rule;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final Reason WAIT_FOR_MAY =
      Reason.of(Rule.SES_15, Unblock.from(day("2023-05-01")));
  private static final Reason WAIT_FOR_JUNE =
      Reason.of(Rule.SES_01, Unblock.from(day("2023-06-01")));
  private static final Reason NEVER = Reason.of(Rule.SES_24, Unblock.never());
  private static final Remark REMARK = Remark.of(Rule.SES_11, Fact.count("trainees", 2));

  @Test
  void withoutReasonTheValueIsGranted() {
    assertThat(Decision.of(List.of(), () -> "oui"))
        .isEqualTo(new Decision.Granted<>("oui", List.of()));
  }

  @Test
  void withReasonsTheValueIsNotEvenMade() {
    Decision<String> decision =
        Decision.of(
            List.of(NEVER, WAIT_FOR_MAY),
            () -> {
              throw new AssertionError();
            });

    assertThat(decision).isEqualTo(new Decision.Refused<>(List.of(NEVER, WAIT_FOR_MAY)));
  }

  @Test
  void aRefusalHasAReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Decision.Refused<>(List.of()));
  }

  @Test
  void anActIsPossibleFromTheLatestWait() {
    assertThat(new Decision.Refused<>(List.of(WAIT_FOR_JUNE, WAIT_FOR_MAY)).possibleFrom())
        .contains(day("2023-06-01"));
  }

  @Test
  void noDayMakesPossibleWhatOneReasonForbidsForGood() {
    assertThat(new Decision.Refused<>(List.of(WAIT_FOR_MAY, NEVER)).possibleFrom()).isEmpty();
  }

  @Test
  void aGrantedValueIsTurnedIntoAnotherWithItsRemarks() {
    assertThat(Decision.granted("oui").with(List.of(REMARK)).map(String::length))
        .isEqualTo(new Decision.Granted<>(3, List.of(REMARK)));
  }

  @Test
  void remarksAddUp() {
    assertThat(Decision.granted("oui").with(List.of(REMARK)).with(List.of(REMARK)))
        .isEqualTo(new Decision.Granted<>("oui", List.of(REMARK, REMARK)));
  }

  @Test
  void aRefusalStaysARefusal() {
    Decision<String> refused = Decision.refused(NEVER);

    assertThat(refused.map(String::length)).isEqualTo(Decision.refused(NEVER));
    assertThat(refused.with(List.of(REMARK))).isEqualTo(refused);
  }

  @Test
  void whatADecisionHoldsCannotChange() {
    List<Reason> reasons = new ArrayList<>(List.of(NEVER));
    Decision.Refused<String> refused = new Decision.Refused<>(reasons);
    reasons.clear();

    assertThat(refused.reasons()).containsExactly(NEVER);
    assertThatThrownBy(() -> refused.reasons().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aWaitBeyondTheDaysThatCountIsNeverOver() {
    Reason never = Reason.of(Rule.SES_01, Unblock.never());

    assertThat(WAIT_FOR_JUNE.within(span("2023-01-01", "2023-06-01"))).isEqualTo(WAIT_FOR_JUNE);
    assertThat(WAIT_FOR_JUNE.within(span("2023-01-01", "2023-05-31"))).isEqualTo(never);
    assertThat(NEVER.within(span("2023-01-01", "2023-05-31"))).isEqualTo(NEVER);
  }

  @Test
  void onlyAWaitEndsOnADay() {
    assertThat(WAIT_FOR_MAY.endsOn()).contains(day("2023-05-01"));
    assertThat(NEVER.endsOn()).isEmpty();
    assertThat(Reason.of(Rule.SES_05, Unblock.ask(Role.MANAGER)).endsOn()).isEmpty();
    assertThat(Reason.unseen(Rule.SES_13).endsOn()).isEmpty();
  }
}
