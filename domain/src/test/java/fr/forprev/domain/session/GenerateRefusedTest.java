package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.habilitation.Sanctioned.suspended;
import static fr.forprev.domain.habilitation.Sanctioned.withdrawn;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.nobodyFound;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.withEntity;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.RequiredQualification;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerateRefusedTest {

  private static final Fact NUMBER = Fact.reference("number", "H00421/2020/SST-1/O");

  @Test
  @Verifies(Rule.SES_02)
  void theWindowIsClosedTheDayAfterItsLast() {
    assertThat(refusals("2023-07-01", sst1())).containsExactly(window("2023-07-01"));
  }

  @Test
  @Verifies({Rule.SES_01, Rule.HAB_01})
  void theHabilitationIsInForceOnTheEndDate() {
    var lapsed = habilitation(SST_1, List.of(span("2018-04-01", "2023-03-30")));
    var untilTheEnd = habilitation(SST_1, List.of(span("2018-04-01", "2023-03-31")));

    assertThat(refusals("2023-04-05", lapsed))
        .containsExactly(
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                NUMBER,
                Fact.day("expiry", day("2023-03-30")),
                Fact.day("day", END_DATE)));
    assertThat(
            grantedBy(
                    withEntity().generate(Issue.with(untilTheEnd), Issue.from(1), on("2023-04-05")))
                .certificates())
        .hasSize(2);
  }

  @Test
  @Verifies(Rule.SES_01)
  void anExpiryBetweenTheEndDateAndTheActIsNoObstacle() {
    var lapsedSince = habilitation(SST_1, List.of(span("2018-05-01", "2023-04-30")));

    assertThat(
            grantedBy(
                    withEntity().generate(Issue.with(lapsedSince), Issue.from(1), on("2023-05-01")))
                .certificates())
        .hasSize(2);
  }

  @Test
  @Verifies(Rule.SES_01)
  void aSuspensionOnTheDayOfTheActIsWaitedFor() {
    DateSpan april = span("2023-04-01", "2023-04-30");

    assertThat(refusals("2023-04-30", suspended(sst1(), april)))
        .containsExactly(suspension(april, "2023-04-30", Unblock.from(day("2023-05-01"))));
    assertThat(
            grantedBy(
                    withEntity()
                        .generate(
                            Issue.with(suspended(sst1(), april)), Issue.from(1), on("2023-05-01")))
                .certificates())
        .hasSize(2);
  }

  @Test
  @Verifies({Rule.SES_01, Rule.SES_02})
  void aSuspensionBeyondTheWindowIsForTheCaisseToLift() {
    DateSpan untilTheDayBefore = span("2023-04-01", "2023-06-29");
    DateSpan untilTheLast = span("2023-04-01", "2023-06-30");

    assertThat(refusals("2023-04-05", suspended(sst1(), untilTheDayBefore)))
        .containsExactly(
            suspension(untilTheDayBefore, "2023-04-05", Unblock.from(day("2023-06-30"))));
    assertThat(refusals("2023-04-05", suspended(sst1(), untilTheLast)))
        .containsExactly(suspension(untilTheLast, "2023-04-05", Unblock.ask(Role.INSTRUCTOR)));
  }

  @Test
  @Verifies(Rule.HAB_01)
  void aSuspensionOnTheEndDateForbidsForGood() {
    DateSpan march = span("2023-03-31", "2023-03-31");

    assertThat(refusals("2023-04-05", suspended(sst1(), march)))
        .containsExactly(
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                NUMBER,
                Fact.span("suspension", march),
                Fact.day("day", END_DATE)));
  }

  @Test
  @Verifies(Rule.SES_01)
  void aWithdrawalSinceTheEndDateForbidsForGood() {
    assertThat(refusals("2023-04-05", withdrawn(sst1(), "2023-04-05")))
        .containsExactly(
            Reason.of(
                Rule.SES_01,
                Unblock.never(),
                NUMBER,
                Fact.day("withdrawnFrom", day("2023-04-05")),
                Fact.day("today", day("2023-04-05"))));
    assertThat(
            grantedBy(
                    withEntity()
                        .generate(
                            Issue.with(withdrawn(sst1(), "2023-04-06")),
                            Issue.from(1),
                            on("2023-04-05")))
                .certificates())
        .hasSize(2);
  }

  @Test
  @Verifies({Rule.SES_01, Rule.TRA_02})
  void theTrainersCertificationIsValidOnTheEndDate() {
    TrainerCheck lapsed =
        TrainerCheck.of(
            List.of(
                new TrainerRecord(
                    TRAINER, List.of(certification(SST_2, "2020-03-30", "2023-03-30")))),
            new RequiredQualification(SST_2, END_DATE),
            day("2023-04-05"));

    assertThat(
            reasonsOf(
                withEntity()
                    .generate(Issue.with(facts(), lapsed), Issue.nothing(), on("2023-04-05"))))
        .containsExactly(
            Reason.of(
                Rule.TRA_02,
                Unblock.never(),
                Fact.reference("required", "SST/2"),
                Fact.day("endDate", END_DATE)));
  }

  @Test
  @Verifies({Rule.SES_01, Rule.SES_02, Rule.SES_03, Rule.SES_08})
  void allReasonsComeTogetherAndNoNumberIsTaken() {
    GenerationFacts nothing = Issue.with(facts(new Habilitation[0]), nobodyFound());

    assertThat(reasonsOf(withEntity().generate(nothing, Issue.nothing(), on("2023-07-01"))))
        .containsExactly(
            window("2023-07-01"),
            Reason.of(Rule.SES_03, Unblock.never(), Fact.reference("dispositifLevel", "SST/1")),
            Reason.of(Rule.SES_08, Unblock.never()));
  }

  private static List<Reason> refusals(String today, Habilitation held) {
    return reasonsOf(withEntity().generate(Issue.with(held), Issue.nothing(), on(today)));
  }

  private static Reason window(String today) {
    return Reason.of(
        Rule.SES_02,
        Unblock.never(),
        Fact.day("endDate", END_DATE),
        Fact.span("window", span("2022-12-31", "2023-06-30")),
        Fact.day("today", day(today)));
  }

  private static Reason suspension(DateSpan span, String today, Unblock unblock) {
    return Reason.of(
        Rule.SES_01, unblock, NUMBER, Fact.span("suspension", span), Fact.day("today", day(today)));
  }
}
