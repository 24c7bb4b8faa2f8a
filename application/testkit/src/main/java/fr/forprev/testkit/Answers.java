package fr.forprev.testkit;

import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import java.util.List;

/** Takes from a decision the one case that a test expects. */
public final class Answers {

  private Answers() {}

  /** The value granted; fails with the French sentences of a refusal. */
  public static <T> T granted(Decision<T> decision) {
    return decision.fold(
        Decision.Granted::value,
        refused -> {
          throw new AssertionError(
              "refused: " + refused.reasons().stream().map(FrenchText::sentence).toList());
        });
  }

  /** The reasons of the refusal; fails with the value when it was granted. */
  public static List<Reason> refused(Decision<?> decision) {
    return decision.fold(
        granted -> {
          throw new AssertionError("granted: " + granted.value());
        },
        Decision.Refused::reasons);
  }
}
