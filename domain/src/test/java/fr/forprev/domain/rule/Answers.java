package fr.forprev.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

/** Takes decisions apart, and holds every reason and remark against the sentences of its rule. */
public final class Answers {

  private Answers() {}

  public static <T> T grantedBy(Decision<T> decision) {
    remarksOf(decision);
    return decision.fold(
        Decision.Granted::value,
        refused -> {
          throw new AssertionError("refused: " + refused.reasons());
        });
  }

  public static List<Remark> remarksOf(Decision<?> decision) {
    List<Remark> remarks =
        decision.fold(
            Decision.Granted::remarks,
            refused -> {
              throw new AssertionError("refused: " + refused.reasons());
            });
    remarks.forEach(remark -> assertSpeaks(remark.rule(), remark.facts()));
    return remarks;
  }

  public static List<Reason> reasonsOf(Decision<?> decision) {
    List<Reason> reasons =
        decision.fold(
            granted -> {
              throw new AssertionError("granted: " + granted.value());
            },
            Decision.Refused::reasons);
    reasons.forEach(reason -> assertSpeaks(reason.rule(), reason.facts()));
    return reasons;
  }

  /** The one reason there is. */
  public static Reason reasonOf(Optional<Reason> obstacle) {
    Reason reason = obstacle.orElseThrow(() -> new AssertionError("no obstacle"));
    assertSpeaks(reason.rule(), reason.facts());
    return reason;
  }

  private static void assertSpeaks(Rule rule, List<Fact> facts) {
    assertThat(facts).extracting(Fact::name).doesNotHaveDuplicates();
    assertThat(rule.sentenceFor(facts)).as("sentence of %s for %s", rule, facts).isPresent();
  }
}
