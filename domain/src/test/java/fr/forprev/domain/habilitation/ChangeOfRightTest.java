package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.habilitation.Sanctioned.resigned;
import static fr.forprev.domain.habilitation.Sanctioned.suspended;
import static fr.forprev.domain.habilitation.Sanctioned.withdrawn;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On 29 February 2024, for an habilitation that expires on 30 June 2025. */
@Verifies(Rule.HAB_14)
class ChangeOfRightTest {

  private static final LocalDate TODAY = day("2024-02-29");
  private static final Fact NUMBER = Fact.reference("number", "H00421/2020/SST-1/O");
  private static final String WHY = "Effectifs non respectés";
  private static final DateSpan MARCH = span("2024-03-01", "2024-03-31");

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2024-03-01", "2025-06-30"})
  void allBeginTodayAtTheEarliestAndOnTheExpiryAtTheLatest(String from) {
    assertThat(suspend(sst1(), from, from))
        .isEqualTo(Decision.granted(suspended(sst1(), span(from, from))));
    assertThat(withdraw(sst1(), from)).isEqualTo(Decision.granted(withdrawn(sst1(), from)));
    assertThat(resign(sst1(), from)).isEqualTo(Decision.granted(resigned(sst1(), from)));
  }

  @Test
  void noneBeginsBeforeTheDayOnWhichItIsRecorded() {
    Reason past = refusal(Fact.day("from", day("2024-02-28")), Fact.day("today", TODAY));
    Habilitation running = suspended(sst1(), span("2024-02-01", "2024-03-31"));

    assertThat(reasonsOf(suspend(sst1(), "2024-02-28", "2024-03-31"))).containsExactly(past);
    assertThat(reasonsOf(withdraw(sst1(), "2024-02-28"))).containsExactly(past);
    assertThat(reasonsOf(resign(sst1(), "2024-02-28"))).containsExactly(past);
    assertThat(reasonsOf(lift(running, "2024-02-28"))).containsExactly(past);
  }

  @Test
  void noneBeginsAfterTheExpiry() {
    Reason expired =
        refusal(NUMBER, Fact.day("expiry", day("2025-06-30")), Fact.day("from", day("2025-07-01")));

    assertThat(reasonsOf(suspend(sst1(), "2025-07-01", "2025-07-31"))).containsExactly(expired);
    assertThat(reasonsOf(withdraw(sst1(), "2025-07-01"))).containsExactly(expired);
    assertThat(reasonsOf(resign(sst1(), "2025-07-01"))).containsExactly(expired);
  }

  @Test
  void aSuspensionDoesNotEndBeforeItBegins() {
    assertThat(reasonsOf(suspend(sst1(), "2024-03-02", "2024-03-01")))
        .containsExactly(
            refusal(Fact.day("to", day("2024-03-01")), Fact.day("from", day("2024-03-02"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n"})
  void aSanctionHasItsReason(String blank) {
    Reason missing = refusal(Fact.text("missing", "le motif"));

    assertThat(reasonsOf(on(sst1()).suspend(TODAY, TODAY, blank))).containsExactly(missing);
    assertThat(reasonsOf(on(sst1()).withdraw(TODAY, blank))).containsExactly(missing);
  }

  @Test
  void allReasonsComeTogether() {
    assertThat(reasonsOf(on(sst1()).suspend(day("2024-02-28"), day("2024-02-27"), ""))).hasSize(3);
  }

  @Test
  void daysThatAreSuspendedAreNotSuspendedAgain() {
    Habilitation held = suspended(sst1(), MARCH);

    assertThat(reasonsOf(suspend(held, "2024-03-01", "2024-03-31")))
        .containsExactly(refusal(NUMBER, Fact.span("suspension", MARCH)));
    assertThat(reasonsOf(suspend(held, "2024-03-10", "2024-03-20")))
        .containsExactly(refusal(NUMBER, Fact.span("suspension", MARCH)));
  }

  @Test
  void aSuspensionMayBeginEarlierOrEndLaterThanAnother() {
    Habilitation held = suspended(sst1(), MARCH);

    assertThat(grantedBy(suspend(held, "2024-02-29", "2024-03-31")).suspensions()).hasSize(2);
    assertThat(grantedBy(suspend(held, "2024-03-01", "2024-04-01")))
        .isEqualTo(suspended(sst1(), MARCH, span("2024-03-01", "2024-04-01")));
  }

  @Test
  void aSuspensionBeginsBeforeTheRightEndsForGood() {
    assertThat(grantedBy(suspend(withdrawn(sst1(), "2024-03-10"), "2024-03-09", "2024-03-31")))
        .isEqualTo(withdrawn(suspended(sst1(), span("2024-03-09", "2024-03-31")), "2024-03-10"));
    assertThat(reasonsOf(suspend(withdrawn(sst1(), "2024-03-10"), "2024-03-10", "2024-03-31")))
        .containsExactly(refusal(NUMBER, Fact.day("withdrawnFrom", day("2024-03-10"))));
    assertThat(reasonsOf(suspend(resigned(sst1(), "2024-03-10"), "2024-03-10", "2024-03-31")))
        .containsExactly(refusal(NUMBER, Fact.day("resignedFrom", day("2024-03-10"))));
  }

  @Test
  void aLiftedSuspensionEndsTheDayBefore() {
    Habilitation running = suspended(sst1(), span("2024-02-28", "2024-03-31"), MARCH);

    assertThat(grantedBy(lift(running, "2024-02-29")))
        .isEqualTo(suspended(sst1(), span("2024-02-28", "2024-02-28"), MARCH));
    assertThat(grantedBy(lift(running, "2024-03-31")))
        .isEqualTo(
            suspended(sst1(), span("2024-02-28", "2024-03-30"), span("2024-03-01", "2024-03-30")));
    assertThat(grantedBy(lift(running, "2024-02-29")).isInForceOn(TODAY)).isTrue();
  }

  @Test
  void aSuspensionToComeIsTakenBackWhole() {
    assertThat(grantedBy(lift(suspended(sst1(), MARCH), "2024-03-01"))).isEqualTo(sst1());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2024-04-01"})
  void onlyASuspensionThatRunsIsLifted(String from) {
    assertThat(reasonsOf(lift(suspended(sst1(), MARCH), from)))
        .containsExactly(refusal(NUMBER, Fact.day("day", day(from))));
  }

  @Test
  void nothingIsWithdrawnOrResignedTwice() {
    Habilitation withdrawn = withdrawn(sst1(), "2024-06-01");
    Habilitation resigned = resigned(sst1(), "2024-06-01");

    for (String from : new String[] {"2024-05-31", "2024-06-01", "2024-06-02"}) {
      assertThat(reasonsOf(withdraw(withdrawn, from)))
          .containsExactly(refusal(NUMBER, Fact.day("withdrawnFrom", day("2024-06-01"))));
      assertThat(reasonsOf(resign(withdrawn, from)))
          .containsExactly(refusal(NUMBER, Fact.day("withdrawnFrom", day("2024-06-01"))));
      assertThat(reasonsOf(resign(resigned, from)))
          .containsExactly(refusal(NUMBER, Fact.day("resignedFrom", day("2024-06-01"))));
    }
  }

  @Test
  void aWithdrawalTakesThePlaceOfALaterResignation() {
    Habilitation resigned = resigned(sst1(), "2024-06-01");

    assertThat(grantedBy(withdraw(resigned, "2024-05-31")))
        .isEqualTo(withdrawn(sst1(), "2024-05-31"));
    assertThat(reasonsOf(withdraw(resigned, "2024-06-01")))
        .containsExactly(refusal(NUMBER, Fact.day("resignedFrom", day("2024-06-01"))));
  }

  private static ChangeOfRight on(Habilitation held) {
    return new ChangeOfRight(held, TODAY);
  }

  private static Decision<Habilitation> suspend(Habilitation held, String from, String to) {
    return on(held).suspend(day(from), day(to), " " + WHY + " ");
  }

  private static Decision<Habilitation> lift(Habilitation held, String from) {
    return on(held).liftSuspension(day(from));
  }

  private static Decision<Habilitation> withdraw(Habilitation held, String from) {
    return on(held).withdraw(day(from), " " + WHY);
  }

  private static Decision<Habilitation> resign(Habilitation held, String from) {
    return on(held).resign(day(from));
  }

  private static Reason refusal(Fact... facts) {
    return Reason.of(Rule.HAB_14, Unblock.never(), facts);
  }
}
