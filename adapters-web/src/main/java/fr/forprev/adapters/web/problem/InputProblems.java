package fr.forprev.adapters.web.problem;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with an input, gathered while it is read so that all of it is told at once. */
public final class InputProblems {

  private static final int MOST = 200;

  private final List<FieldProblem> found = new ArrayList<>();

  /** Adds one, unless something was already found at its place, which explains it. */
  public void add(FieldProblem problem) {
    if (found.size() < MOST && found.stream().noneMatch(problem::isAtSamePlaceAs)) {
      found.add(problem);
    }
  }

  /** Ends the request when something is wrong. */
  public void refuseIfAny() {
    if (!found.isEmpty()) {
      throw Problem.invalid(found).asException();
    }
  }
}
