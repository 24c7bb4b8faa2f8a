package fr.forprev.adapters.web.rule;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Unblock;
import java.util.stream.Collectors;

/** A refusal as a problem: 404 without rule, 403 or 422. */
public final class RefusalProblem {

  private static final int FORBIDDEN = 403;

  private RefusalProblem() {}

  /** The problem to show; ends the request with 404 when the refusal must stay unseen. */
  public static Problem told(Decision.Refused<?> refused) {
    Problem problem = of(refused);
    if (problem.type() == ProblemType.NOT_FOUND) {
      throw problem.asException();
    }
    return problem;
  }

  /** The problem, 404 when the refusal must stay unseen. */
  public static Problem of(Decision.Refused<?> refused) {
    if (refused.reasons().stream().anyMatch(RefusalProblem::isUnseen)) {
      return Problem.notFound();
    }
    String detail =
        refused.reasons().stream().map(FrenchText::sentence).collect(Collectors.joining(" "));
    Problem problem =
        Problem.of(ProblemType.REFUSED, detail)
            .with("reasons", refused.reasons().stream().map(ReasonBody::of).toList());
    Problem told =
        refused.possibleFrom().map(day -> problem.with("possibleFrom", day)).orElse(problem);
    return refused.reasons().stream().anyMatch(Reason::aboutActor)
        ? told.withStatus(FORBIDDEN)
        : told;
  }

  private static boolean isUnseen(Reason reason) {
    return reason.unblock() instanceof Unblock.Unseen;
  }
}
