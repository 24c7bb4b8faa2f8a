package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.certifiedTrainer;
import static fr.forprev.domain.trainer.Checks.check;
import static fr.forprev.domain.trainer.Checks.failed;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.NO;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.NOT_RUN;
import static fr.forprev.domain.trainer.TrainerCheck.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerCheckTest {

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
    Reason homonyms = Reason.of(Rule.SES_08, Unblock.ask(Role.TRAINER), Fact.count("homonyms", 2));

    assertThat(check("2023-03-31", certifiedTrainer(), certifiedTrainer()))
        .isEqualTo(failed(NO, NOT_RUN, NOT_RUN, NOT_RUN, homonyms));
  }

  @Test
  @Verifies(Rule.SES_08)
  void testTwoFailsForAPersonWithoutTheRoleEvenCertifiedOnTheEndDate() {
    // Taken over without role: valid to 2022-12-15, the session ended before.
    TrainerRecord takenOver =
        new TrainerRecord(withoutRole(), List.of(certification(SST_2, "2019-12-15", "2022-12-15")));

    assertThat(check("2022-11-20", takenOver))
        .isEqualTo(
            failed(
                YES,
                NO,
                NOT_RUN,
                NOT_RUN,
                Reason.of(
                    Rule.SES_08, Unblock.ask(Role.SUPPORT), Fact.text("role", "de formateur"))));
  }

  @Test
  @Verifies(Rule.SES_08)
  void anotherRoleIsNotTheTrainersRole() {
    TrainerRecord delegate =
        new TrainerRecord(DELEGATE, List.of(certification(SST_2, "2021-04-10", "2024-04-10")));

    assertThat(check("2023-03-31", delegate).hasRole()).isEqualTo(NO);
  }

  @Test
  @Verifies(Rule.TRA_05)
  void aTrainerOfNoEntityPasses() {
    assertThat(TRAINER.profiles())
        .containsExactly(new Person.Profile(Role.TRAINER, new Scope.Own()));
    assertThat(check("2023-03-31", certifiedTrainer()).trainer()).isEqualTo(TRAINER);
  }

  private static Person withoutRole() {
    return new Person(
        TRAINER.id(), TRAINER.number(), TRAINER.identity(), TRAINER.email(), List.of());
  }
}
