package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.CATEC_1;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldHabilitationsTest {

  private static final Habilitation LAPSED =
      habilitation(SST_1, List.of(span("2013-01-01", "2017-12-31")));
  private static final Habilitation SST =
      habilitation(SST_1, List.of(span("2018-07-01", "2023-06-30")));
  private static final Habilitation CATEC =
      habilitation(CATEC_1, List.of(span("2023-01-10", "2028-01-09")));
  private static final HeldHabilitations HELD = new HeldHabilitations(List.of(LAPSED, SST, CATEC));

  @ParameterizedTest
  @CsvSource({
    "2018-03-31, false", // three months later is 30 June, the day before the start
    "2018-04-01, true",
    "2023-06-30, true",
    "2023-09-30, true", // three months earlier is 30 June, the expiry
    "2023-10-01, false"
  })
  @Verifies(Rule.SES_03)
  void withoutDateTheChoiceReachesThreeMonthsAroundToday(LocalDate today, boolean offered) {
    assertThat(HELD.choices(today).contains(SST)).isEqualTo(offered);
  }

  @Test
  @Verifies(Rule.SES_03)
  void theReachIsClippedToTheEndOfTheMonth() {
    Habilitation untilFebruary = habilitation(SST_1, List.of(span("2019-03-01", "2024-02-29")));
    HeldHabilitations held = new HeldHabilitations(List.of(untilFebruary));

    assertThat(held.choices(day("2024-05-31"))).containsExactly(untilFebruary);
    assertThat(held.choices(day("2024-06-01"))).isEmpty();
  }

  @Test
  @Verifies(Rule.SES_03)
  void aSuspendedOneIsNotOfferedUnlessItGivesItsRightOnOneOfTheDays() {
    Habilitation allAlong = Sanctioned.suspended(SST, span("2022-12-01", "2023-06-30"));
    Habilitation untilJune = Sanctioned.suspended(SST, span("2022-12-01", "2023-06-09"));

    assertThat(new HeldHabilitations(List.of(allAlong, untilJune)).choices(day("2023-03-10")))
        .containsExactly(untilJune);
  }

  @Test
  @Verifies(Rule.SES_03)
  void withADateTheChoiceIsWhatHoldsOnIt() {
    assertThat(HELD.choicesOn(day("2023-01-09"))).containsExactly(SST);
    assertThat(HELD.choicesOn(day("2023-01-10"))).containsExactly(SST, CATEC);
    assertThat(HELD.choicesOn(day("2023-06-30"))).containsExactly(SST, CATEC);
    assertThat(HELD.choicesOn(day("2023-07-01"))).containsExactly(CATEC);
  }

  @Test
  void theOneThatCoversADayIsFound() {
    assertThat(HELD.covering(SST_1, day("2023-06-30"))).contains(SST);
    assertThat(HELD.covering(SST_1, day("2017-12-31"))).contains(LAPSED);
    assertThat(HELD.covering(SST_1, day("2023-07-01"))).isEmpty();
    assertThat(HELD.covering(SST_2, day("2023-06-30"))).isEmpty();
    assertThat(HELD.obstacleOn(SST_1, day("2023-06-30"), day("2023-06-30"))).isEmpty();
  }

  @Test
  @Verifies(Rule.SES_03)
  void withNoneForTheDispositifAndLevelTheCommissionMayGrantADayToCome() {
    Fact sst2 = Fact.reference("dispositifLevel", "SST/2");
    LocalDate day = day("2023-03-10");

    assertThat(reasonOf(HELD.obstacleOn(SST_2, day, day)))
        .isEqualTo(Reason.of(Rule.SES_03, Unblock.ask(Role.COMMISSION), sst2));
    assertThat(reasonOf(HELD.obstacleOn(SST_2, day, day("2023-03-11"))))
        .isEqualTo(Reason.of(Rule.SES_03, Unblock.never(), sst2));
  }

  @Test
  @Verifies(Rule.HAB_01)
  void withSomeTheFactsAreThoseOfTheOneThatEndsLast() {
    LocalDate day = day("2023-07-01");

    assertThat(reasonOf(HELD.obstacleOn(SST_1, day, day("2023-07-02"))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                Fact.reference("number", "H00421/2020/SST-1/O"),
                Fact.day("expiry", day("2023-06-30")),
                Fact.day("day", day)));
  }
}
