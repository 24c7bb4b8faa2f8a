package fr.forprev.domain.trainer;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The four tests before a trainer is placed on a session, each with its answer (SES-08). A test
 * that comes after a failed one is not run.
 *
 * @param exists test 1: the person exists
 * @param hasRole test 2: he has the trainer role
 * @param qualified test 3: he holds the required qualification (SES-09)
 * @param valid test 4: it is valid at the end date (TRA-02)
 * @param trainer the person to be confirmed when all four pass, else null: nothing that was not
 *     typed is shown then
 * @param obstacle the reason of the failed test, or null when all four pass
 */
public record TrainerCheck(
    Answer exists,
    Answer hasRole,
    Answer qualified,
    Answer valid,
    @Nullable Person trainer,
    @Nullable Reason obstacle) {

  /** What a test answers. */
  public enum Answer {
    /** The test passes. */
    YES,
    /** The test fails. */
    NO,
    /** An earlier test failed. */
    NOT_RUN
  }

  /**
   * Runs the four tests.
   *
   * @param candidates the persons who match what was typed
   * @param required what the session asks
   */
  public static TrainerCheck of(
      List<TrainerRecord> candidates, RequiredQualification required, LocalDate today) {
    if (candidates.size() > 1) {
      return failedAt(
          1,
          Reason.of(Rule.SES_08, Unblock.ask(Role.TRAINER), count("homonyms", candidates.size())));
    }
    return candidates.isEmpty()
        ? failedAt(1, Reason.of(Rule.SES_08, Unblock.never()))
        : of(candidates.get(0), required, today);
  }

  private static TrainerCheck of(
      TrainerRecord candidate, RequiredQualification required, LocalDate today) {
    if (!candidate.person().has(Role.TRAINER)) {
      return failedAt(
          2, Reason.of(Rule.SES_08, Unblock.ask(Role.SUPPORT), text("role", "de formateur")));
    }
    Optional<Reason> unqualified = required.obstacle(candidate.certifications(), today);
    if (unqualified.isPresent()) {
      return failedAt(unqualified.get().rule() == Rule.SES_09 ? 3 : 4, unqualified.get());
    }
    return new TrainerCheck(
        Answer.YES, Answer.YES, Answer.YES, Answer.YES, candidate.person(), null);
  }

  /** Whether the four tests pass. */
  public boolean passed() {
    return obstacle == null;
  }

  /** The reason of the failed test. */
  public Optional<Reason> whyNot() {
    return Optional.ofNullable(obstacle);
  }

  private static TrainerCheck failedAt(int test, Reason obstacle) {
    return new TrainerCheck(
        answer(1, test), answer(2, test), answer(3, test), answer(4, test), null, obstacle);
  }

  private static Answer answer(int test, int failed) {
    if (test == failed) {
      return Answer.NO;
    }
    return test < failed ? Answer.YES : Answer.NOT_RUN;
  }
}
