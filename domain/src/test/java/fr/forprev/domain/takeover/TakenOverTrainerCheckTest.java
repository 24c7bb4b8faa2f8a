package fr.forprev.domain.takeover;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.takeover.Formers.PERSON;
import static fr.forprev.domain.takeover.Formers.trainer;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.NO;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.NOT_RUN;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.domain.trainer.RequiredQualification;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakenOverTrainerCheckTest {

  @Test
  @Verifies({Rule.MIG_02, Rule.SES_08})
  void testTwoFailsForATrainerWhoseLastCertificateEndedIn2022() {
    assertThat(check(takenOver("2022-12-15"), "2022-11-20"))
        .isEqualTo(
            new TrainerCheck(
                YES,
                NO,
                NOT_RUN,
                NOT_RUN,
                null,
                Reason.of(
                    Rule.SES_08, Unblock.ask(Role.SUPPORT), Fact.text("role", "de formateur"))));
  }

  @Test
  @Verifies(Rule.MIG_02)
  void theRoleComesBackWithACertificateAndTheFormerOnesCountAgain() {
    TrainerRecord former = takenOver("2022-12-15");
    CertifiedTrainer again =
        CertifiedTrainer.of(former.person(), certification(SST_2, "2023-01-20", "2026-01-20"));
    TrainerRecord certified =
        new TrainerRecord(
            again.person(), List.of(former.certifications().get(0), again.certification()));

    assertThat(check(certified, "2022-11-20").passed()).isTrue();
    assertThat(check(certified, "2022-12-15").passed()).isTrue();
    assertThat(check(certified, "2022-12-16").valid()).isEqualTo(NO);
    assertThat(check(certified, "2023-01-19").valid()).isEqualTo(NO);
    assertThat(check(certified, "2023-01-20").passed()).isTrue();
  }

  @Test
  @Verifies({Rule.MIG_03, Rule.TRA_02})
  void testFourFailsForATrainerWhoseRoleIsKeptOnceHisCertificateIsOver() {
    TrainerRecord kept = takenOver("2023-01-01");

    assertThat(check(kept, "2023-01-01").passed()).isTrue();
    assertThat(check(kept, "2023-01-02"))
        .extracting(TrainerCheck::exists, TrainerCheck::hasRole, TrainerCheck::qualified)
        .containsExactly(YES, YES, YES);
    assertThat(check(kept, "2023-01-02").valid()).isEqualTo(NO);
  }

  private static TrainerRecord takenOver(String end) {
    return grantedBy(trainer(PERSON, List.of(end)).takenOver()).record();
  }

  private static TrainerCheck check(TrainerRecord record, String endDate) {
    return TrainerCheck.of(
        List.of(record), new RequiredQualification(SST_2, day(endDate)), day("2023-01-25"));
  }
}
