package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.SST_1;
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

@Verifies(Rule.HAB_01)
class HabilitationObstacleTest {

  private static final Fact NUMBER = Fact.reference("number", "H00421/2020/SST-1/O");
  private static final Habilitation HELD =
      habilitation(
          SST_1, List.of(span("2018-07-01", "2023-06-30"), span("2023-09-01", "2028-06-30")));

  @ParameterizedTest
  @CsvSource({"2018-07-01", "2023-06-30", "2023-09-01", "2028-06-30"})
  void nothingStandsAgainstADayOfATerm(LocalDate day) {
    assertThat(HELD.obstacleOn(day, day)).isEmpty();
  }

  @Test
  void beforeTheFirstTermItSaysWhenItBegins() {
    assertThat(reasonOf(HELD.obstacleOn(day("2018-06-30"), day("2018-06-01"))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                NUMBER,
                Fact.day("start", day("2018-07-01")),
                Fact.day("day", day("2018-06-30"))));
  }

  @ParameterizedTest
  @CsvSource({"2023-07-01", "2023-08-31"})
  void betweenTwoTermsItSaysBoth(LocalDate day) {
    assertThat(reasonOf(HELD.obstacleOn(day, day("2023-07-01"))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                NUMBER,
                Fact.day("expiry", day("2023-06-30")),
                Fact.day("start", day("2023-09-01")),
                Fact.day("day", day)));
  }

  @Test
  void betweenTwoOfThreeTermsItSaysTheNearest() {
    Habilitation twiceLate =
        habilitation(
            SST_1,
            List.of(
                span("2010-01-01", "2014-12-31"),
                span("2015-02-01", "2019-12-31"),
                span("2020-02-01", "2024-12-31")));

    assertThat(reasonOf(twiceLate.obstacleOn(day("2020-01-15"), day("2020-01-15"))).facts())
        .containsExactly(
            NUMBER,
            Fact.day("expiry", day("2019-12-31")),
            Fact.day("start", day("2020-02-01")),
            Fact.day("day", day("2020-01-15")));
    assertThat(reasonOf(twiceLate.obstacleOn(day("2015-01-15"), day("2020-01-15"))).facts())
        .containsExactly(
            NUMBER,
            Fact.day("expiry", day("2014-12-31")),
            Fact.day("start", day("2015-02-01")),
            Fact.day("day", day("2015-01-15")));
  }

  @Test
  void pastTheExpiryARenewalCanStillCoverADayToCome() {
    Reason today = reasonOf(HELD.obstacleOn(day("2028-07-01"), day("2028-07-01")));

    assertThat(today)
        .isEqualTo(
            Reason.of(
                Rule.HAB_01,
                Unblock.ask(Role.COMMISSION),
                NUMBER,
                Fact.day("expiry", day("2028-06-30")),
                Fact.day("day", day("2028-07-01"))));
    assertThat(reasonOf(HELD.obstacleOn(day("2028-07-01"), day("2028-06-30")))).isEqualTo(today);
  }

  @Test
  void pastTheExpiryNothingCoversAPastDay() {
    assertThat(reasonOf(HELD.obstacleOn(day("2028-07-01"), day("2028-07-02"))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                NUMBER,
                Fact.day("expiry", day("2028-06-30")),
                Fact.day("day", day("2028-07-01"))));
  }

  @Test
  void aSuspensionCanBeLiftedForADayToComeOnly() {
    Habilitation suspended = Sanctioned.suspended(HELD, span("2023-03-10", "2023-03-31"));
    LocalDate day = day("2023-03-31");

    assertThat(reasonOf(suspended.obstacleOn(day, day)))
        .isEqualTo(suspension(Unblock.ask(Role.INSTRUCTOR), day));
    assertThat(reasonOf(suspended.obstacleOn(day, day("2023-04-01"))))
        .isEqualTo(suspension(Unblock.never(), day));
    assertThat(suspended.obstacleOn(day("2023-03-09"), day)).isEmpty();
    assertThat(suspended.obstacleOn(day("2023-04-01"), day)).isEmpty();
  }

  @Test
  @Verifies(Rule.HAB_14)
  void aResignationIsWorthNothingFromItsFirstDay() {
    Habilitation resigned = Sanctioned.resigned(HELD, "2024-02-29");

    assertThat(resigned.obstacleOn(day("2024-02-28"), day("2024-02-28"))).isEmpty();
    assertThat(reasonOf(resigned.obstacleOn(day("2024-02-29"), day("2024-02-01"))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                NUMBER,
                Fact.day("resignedFrom", day("2024-02-29")),
                Fact.day("day", day("2024-02-29"))));
  }

  @Test
  void aWithdrawalHasNoEnd() {
    Habilitation withdrawn = Sanctioned.withdrawn(HELD, "2023-03-10");

    assertThat(withdrawn.obstacleOn(day("2023-03-09"), day("2023-03-15"))).isEmpty();
    assertThat(reasonOf(withdrawn.obstacleOn(day("2023-03-10"), day("2023-03-01"))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                NUMBER,
                Fact.day("withdrawnFrom", day("2023-03-10")),
                Fact.day("day", day("2023-03-10"))));
  }

  private static Reason suspension(Unblock unblock, LocalDate day) {
    return Reason.of(
        Rule.HAB_01,
        unblock,
        NUMBER,
        Fact.span("suspension", span("2023-03-10", "2023-03-31")),
        Fact.day("day", day));
  }
}
