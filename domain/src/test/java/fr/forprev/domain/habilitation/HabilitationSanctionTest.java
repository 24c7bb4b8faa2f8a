package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.SES_01)
class HabilitationSanctionTest {

  private static final Fact NUMBER = Fact.reference("number", "H00421/2020/SST-1/O");
  private static final DateSpan MARCH = span("2023-03-01", "2023-03-31");

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-28", "2023-04-01"})
  void aSuspensionForbidsNothingOutOfItsDays(String today) {
    assertThat(Sanctioned.suspended(sst1(), MARCH).sanctionOn(day(today))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-03-01", "2023-03-31"})
  void aSuspensionIsWaitedFor(String today) {
    assertThat(reasonOf(Sanctioned.suspended(sst1(), MARCH).sanctionOn(day(today))))
        .isEqualTo(suspension(Unblock.from(day("2023-04-01")), MARCH, today));
  }

  @Test
  void adjoiningSuspensionsAreWaitedForTogether() {
    DateSpan april = span("2023-04-01", "2023-04-15");
    DateSpan later = span("2023-04-17", "2023-04-30");

    assertThat(
            reasonOf(
                Sanctioned.suspended(sst1(), MARCH, april, later).sanctionOn(day("2023-03-20"))))
        .isEqualTo(suspension(Unblock.from(day("2023-04-16")), MARCH, "2023-03-20"));
  }

  @Test
  void overlappingSuspensionsAreWaitedForTogether() {
    DateSpan overlapping = span("2023-03-15", "2023-05-15");

    assertThat(
            reasonOf(
                Sanctioned.suspended(sst1(), MARCH, overlapping).sanctionOn(day("2023-03-20"))))
        .isEqualTo(suspension(Unblock.from(day("2023-05-16")), MARCH, "2023-03-20"));
  }

  @Test
  void aSuspensionThatAWithdrawalFollowsIsNotWaitedFor() {
    Habilitation suspended = Sanctioned.suspended(sst1(), MARCH);

    assertThat(
            reasonOf(Sanctioned.withdrawn(suspended, "2023-04-01").sanctionOn(day("2023-03-20"))))
        .isEqualTo(suspension(Unblock.never(), MARCH, "2023-03-20"));
    assertThat(
            reasonOf(Sanctioned.withdrawn(suspended, "2023-04-02").sanctionOn(day("2023-03-20"))))
        .isEqualTo(suspension(Unblock.from(day("2023-04-01")), MARCH, "2023-03-20"));
  }

  @Test
  void aWithdrawalForbidsFromItsFirstDay() {
    Habilitation withdrawn = Sanctioned.withdrawn(sst1(), "2023-03-10");

    assertThat(withdrawn.sanctionOn(day("2023-03-09"))).isEmpty();
    assertThat(reasonOf(withdrawn.sanctionOn(day("2023-03-10"))))
        .isEqualTo(
            Reason.of(
                Rule.SES_01,
                Unblock.never(),
                NUMBER,
                Fact.day("withdrawnFrom", day("2023-03-10")),
                Fact.day("today", day("2023-03-10"))));
  }

  @Test
  @Verifies(Rule.HAB_14)
  void aResignationForbidsFromItsFirstDay() {
    Habilitation resigned = Sanctioned.resigned(sst1(), "2023-03-10");

    assertThat(resigned.sanctionOn(day("2023-03-09"))).isEmpty();
    assertThat(reasonOf(resigned.sanctionOn(day("2023-03-10"))))
        .isEqualTo(
            Reason.of(
                Rule.SES_01,
                Unblock.never(),
                NUMBER,
                Fact.day("resignedFrom", day("2023-03-10")),
                Fact.day("today", day("2023-03-10"))));
  }

  @Test
  void anExpiryIsNoSanction() {
    assertThat(sst1().sanctionOn(day("2025-07-01"))).isEmpty();
  }

  private static Reason suspension(Unblock unblock, DateSpan span, String today) {
    return Reason.of(
        Rule.SES_01, unblock, NUMBER, Fact.span("suspension", span), Fact.day("today", day(today)));
  }
}
