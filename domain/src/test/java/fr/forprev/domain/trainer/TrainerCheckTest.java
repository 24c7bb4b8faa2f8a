package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.SST_3;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.certifiedTrainer;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.dispositifLevel;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.NO;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.NOT_RUN;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.Level;
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

class TrainerCheckTest {

  private static final LocalDate TODAY = day("2023-03-01");

  @Test
  @Verifies(Rule.SES_08)
  void fourPassedTestsShowThePersonToBeConfirmed() {
    TrainerCheck check = check("2023-03-31", certifiedTrainer());

    assertThat(check).isEqualTo(new TrainerCheck(YES, YES, YES, YES, TRAINER, null));
    assertThat(check.passed()).isTrue();
    assertThat(check.whyNot()).isEmpty();
  }

  @Test
  @Verifies(Rule.SES_08)
  void testOneFailsWhenNobodyMatches() {
    TrainerCheck check = check("2023-03-31");

    assertThat(check)
        .isEqualTo(failed(NO, NOT_RUN, NOT_RUN, NOT_RUN, Reason.of(Rule.SES_08, Unblock.never())));
    assertThat(check.passed()).isFalse();
  }

  @Test
  @Verifies(Rule.SES_08)
  void testOneAsksForTheNumberOfHomonyms() {
    Reason homonyms =
        Reason.of(Rule.SES_08, Unblock.ask(Role.TRAINER), Fact.count("homonyms", 2));

    assertThat(check("2023-03-31", certifiedTrainer(), certifiedTrainer()))
        .isEqualTo(failed(NO, NOT_RUN, NOT_RUN, NOT_RUN, homonyms));
  }

  @Test
  @Verifies(Rule.SES_08)
  void testTwoFailsForAPersonWithoutTheRoleEvenCertifiedOnTheEndDate() {
    // Taken over without role: valid to 2022-12-15, the session ended before.
    TrainerRecord takenOver =
        new TrainerRecord(
            withoutRole(), List.of(certification(SST_2, "2019-12-15", "2022-12-15")));

    assertThat(check("2022-11-20", takenOver))
        .isEqualTo(
            failed(
                YES,
                NO,
                NOT_RUN,
                NOT_RUN,
                Reason.of(
                    Rule.SES_08,
                    Unblock.ask(Role.SUPPORT),
                    Fact.text("role", "de formateur"))));
  }

  @Test
  @Verifies(Rule.SES_08)
  void anotherRoleIsNotTheTrainersRole() {
    TrainerRecord delegate =
        new TrainerRecord(DELEGATE, List.of(certification(SST_2, "2021-04-10", "2024-04-10")));

    assertThat(check("2023-03-31", delegate).hasRole()).isEqualTo(NO);
  }

  @Test
  @Verifies({Rule.SES_08, Rule.SES_09})
  void testThreeFailsBelowTheLevelOrInAnotherDispositif() {
    TrainerRecord unqualified =
        new TrainerRecord(
            TRAINER,
            List.of(
                certification(SST_1, "2021-04-10", "2024-04-10"),
                certification(
                    dispositifLevel("CATEC", Level.THREE), "2021-04-10", "2024-04-10")));

    assertThat(check("2023-03-31", unqualified))
        .isEqualTo(
            failed(
                YES,
                YES,
                NO,
                NOT_RUN,
                Reason.of(
                    Rule.SES_09,
                    Unblock.ask(Role.TRAINER),
                    Fact.reference("required", "SST/2"))));
  }

  @Test
  @Verifies(Rule.SES_09)
  void aHigherLevelIsEnough() {
    TrainerRecord ofTrainers =
        new TrainerRecord(TRAINER, List.of(certification(SST_3, "2021-04-10", "2024-04-10")));

    assertThat(check("2023-03-31", ofTrainers).passed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-09, NO",
    "2021-04-10, YES",
    "2024-02-29, YES",
    "2024-04-10, YES",
    "2024-04-11, NO"
  })
  @Verifies({Rule.TRA_02, Rule.SES_08})
  void testFourAsksForACertificationValidOnTheEndDate(
      String endDate, TrainerCheck.Answer expected) {
    assertThat(check(endDate, certifiedTrainer()).valid()).isEqualTo(expected);
  }

  @Test
  @Verifies({Rule.TRA_02, Rule.SES_08})
  void anExpiredTrainerWithTheRoleFailsTestFour() {
    assertThat(check("2024-04-11", certifiedTrainer()))
        .isEqualTo(
            failed(YES, YES, YES, NO, expired("2024-04-11", Unblock.ask(Role.TRAINER))));
  }

  @Test
  @Verifies(Rule.TRA_02)
  void aPastEndDateCannotBeMadeGood() {
    TrainerCheck onTheDay = checkOn("2024-04-11", "2024-04-11");
    TrainerCheck dayAfter = checkOn("2024-04-11", "2024-04-12");

    assertThat(onTheDay.whyNot()).contains(expired("2024-04-11", Unblock.ask(Role.TRAINER)));
    assertThat(dayAfter.whyNot()).contains(expired("2024-04-11", Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_09)
  void aQualificationCannotBeGainedForAPastEndDate() {
    TrainerRecord without = new TrainerRecord(TRAINER, List.of());

    assertThat(TrainerCheck.of(List.of(without), required("2023-02-28"), TODAY).whyNot())
        .contains(
            Reason.of(Rule.SES_09, Unblock.never(), Fact.reference("required", "SST/2")));
  }

  @Test
  @Verifies(Rule.TRA_02)
  void oneValidCertificationAmongExpiredOnesIsEnough() {
    TrainerRecord renewed =
        new TrainerRecord(
            TRAINER,
            List.of(
                certification(SST_2, "2016-04-10", "2019-04-10"),
                certification(SST_2, "2021-04-10", "2024-04-10")));

    assertThat(check("2024-04-10", renewed).passed()).isTrue();
    assertThat(check("2020-04-10", renewed).valid()).isEqualTo(NO);
  }

  @Test
  @Verifies(Rule.TRA_05)
  void aTrainerOfNoEntityPasses() {
    assertThat(TRAINER.profiles())
        .containsExactly(new Person.Profile(Role.TRAINER, new Scope.Own()));
    assertThat(check("2023-03-31", certifiedTrainer()).trainer()).isEqualTo(TRAINER);
  }

  private static TrainerCheck check(String endDate, TrainerRecord... candidates) {
    return checked(TrainerCheck.of(List.of(candidates), required(endDate), TODAY));
  }

  private static TrainerCheck checkOn(String endDate, String today) {
    return checked(
        TrainerCheck.of(List.of(certifiedTrainer()), required(endDate), day(today)));
  }

  /** A failed check shows nothing that was not typed: nobody's name, number or dates. */
  private static TrainerCheck checked(TrainerCheck check) {
    if (!check.passed()) {
      assertThat(check.trainer()).isNull();
      assertThat(reasonOf(check.whyNot()).toString())
          .doesNotContain("Müller", "Frédéric", "JKA37899", "1975", "2021-04-10", "2024-04-10");
    }
    return check;
  }

  private static TrainerCheck failed(
      TrainerCheck.Answer exists,
      TrainerCheck.Answer hasRole,
      TrainerCheck.Answer qualified,
      TrainerCheck.Answer valid,
      Reason obstacle) {
    return new TrainerCheck(exists, hasRole, qualified, valid, null, obstacle);
  }

  private static Reason expired(String endDate, Unblock unblock) {
    return Reason.of(
        Rule.TRA_02,
        unblock,
        Fact.reference("required", "SST/2"),
        Fact.day("endDate", day(endDate)));
  }

  private static RequiredQualification required(String endDate) {
    return new RequiredQualification(SST_2, day(endDate));
  }

  private static Person withoutRole() {
    return new Person(
        TRAINER.id(), TRAINER.number(), TRAINER.identity(), TRAINER.email(), List.of());
  }
}
