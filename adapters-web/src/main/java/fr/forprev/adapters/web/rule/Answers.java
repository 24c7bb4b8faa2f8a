package fr.forprev.adapters.web.rule;

import fr.forprev.domain.rule.Decision;

/** The edge of every decision: the one place that looks at both cases. */
public final class Answers {

  private Answers() {}

  /** What was granted, with its remarks; a refusal ends the request with its problem. */
  public static <T> Decision.Granted<T> granted(Decision<T> decision) {
    return switch (decision) {
      case Decision.Granted<T> granted -> granted;
      case Decision.Refused<T> refused -> throw RefusalProblem.of(refused).asException();
    };
  }
}
