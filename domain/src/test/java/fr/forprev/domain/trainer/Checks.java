package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Reason;
import java.util.List;

/** Checks of trainers for an SST/1 session, and what they may show. */
final class Checks {

  private Checks() {}

  /** The four tests, run on 1 March 2023. */
  static TrainerCheck check(String endDate, TrainerRecord... candidates) {
    return checkOn(endDate, "2023-03-01", candidates);
  }

  static TrainerCheck checkOn(String endDate, String today, TrainerRecord... candidates) {
    RequiredQualification required = new RequiredQualification(SST_2, day(endDate));
    return checked(TrainerCheck.of(List.of(candidates), required, day(today)));
  }

  static TrainerCheck failed(
      TrainerCheck.Answer exists,
      TrainerCheck.Answer hasRole,
      TrainerCheck.Answer qualified,
      TrainerCheck.Answer valid,
      Reason obstacle) {
    return new TrainerCheck(exists, hasRole, qualified, valid, null, obstacle);
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
}
