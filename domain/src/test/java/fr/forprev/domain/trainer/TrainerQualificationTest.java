package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.SST_3;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.certifiedTrainer;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.dispositifLevel;
import static fr.forprev.domain.trainer.Checks.check;
import static fr.forprev.domain.trainer.Checks.checkOn;
import static fr.forprev.domain.trainer.Checks.failed;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.NO;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.NOT_RUN;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerQualificationTest {

  @Test
  @Verifies({Rule.SES_08, Rule.SES_09})
  void testThreeFailsBelowTheLevelOrInAnotherDispositif() {
    TrainerRecord unqualified =
        new TrainerRecord(
            TRAINER,
            List.of(
                certification(SST_1, "2021-04-10", "2024-04-10"),
                certification(dispositifLevel("CATEC", Level.THREE), "2021-04-10", "2024-04-10")));

    assertThat(check("2023-03-31", unqualified))
        .isEqualTo(
            failed(
                YES,
                YES,
                NO,
                NOT_RUN,
                Reason.of(
                    Rule.SES_09, Unblock.ask(Role.TRAINER), Fact.reference("required", "SST/2"))));
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
        .isEqualTo(failed(YES, YES, YES, NO, expired("2024-04-11", Unblock.ask(Role.TRAINER))));
  }

  @Test
  @Verifies(Rule.TRA_02)
  void aPastEndDateCannotBeMadeGood() {
    TrainerCheck onTheDay = checkOn("2024-04-11", "2024-04-11", certifiedTrainer());
    TrainerCheck dayAfter = checkOn("2024-04-11", "2024-04-12", certifiedTrainer());

    assertThat(onTheDay.whyNot()).contains(expired("2024-04-11", Unblock.ask(Role.TRAINER)));
    assertThat(dayAfter.whyNot()).contains(expired("2024-04-11", Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_09)
  void aQualificationCannotBeGainedForAPastEndDate() {
    TrainerRecord without = new TrainerRecord(TRAINER, List.of());

    assertThat(checkOn("2023-02-28", "2023-03-01", without).whyNot())
        .contains(Reason.of(Rule.SES_09, Unblock.never(), Fact.reference("required", "SST/2")));
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
  @Verifies(Rule.TRA_02)
  void theCertificationThatEndsLastExplainsAYes() {
    TrainerCertification first = certification(SST_2, "2021-04-10", "2024-04-10");
    TrainerCertification last = certification(SST_2, "2023-04-10", "2026-04-10");
    RequiredQualification required = new RequiredQualification(SST_2, day("2024-04-10"));

    assertThat(required.explained(List.of(last, first)))
        .contains(
            Remark.of(
                Rule.TRA_02,
                Fact.reference("held", "SST/2"),
                Fact.day("start", day("2023-04-10")),
                Fact.day("end", day("2026-04-10")),
                Fact.day("endDate", day("2024-04-10"))));
    assertThat(new RequiredQualification(SST_2, day("2026-04-11")).explained(List.of(last, first)))
        .isEmpty();
  }

  @Test
  @Verifies(Rule.TRA_02)
  void aCertificationWithoutEndExplainsItTheSame() {
    TrainerCertification endless =
        new TrainerCertification(
            SST_3,
            new CertificateCode("SST-3"),
            day("2021-04-10"),
            null,
            new TrainerCertification.Origin.Recorded("reprise"));

    assertThat(new RequiredQualification(SST_2, day("2030-01-31")).explained(List.of(endless)))
        .contains(
            Remark.of(
                Rule.TRA_02,
                Fact.reference("held", "SST/3"),
                Fact.day("start", day("2021-04-10")),
                Fact.day("endDate", day("2030-01-31"))));
  }

  private static Reason expired(String endDate, Unblock unblock) {
    return Reason.of(
        Rule.TRA_02,
        unblock,
        Fact.reference("required", "SST/2"),
        Fact.day("endDate", day(endDate)));
  }
}
