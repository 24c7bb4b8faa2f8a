package fr.forprev.e2e.decision;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Has everybody decide refusals too before anything is measured: else the compiler would build on
 * there being none, which no product can.
 */
final class Refusals {

  private static final int TIMES = 500;

  private Refusals() {}

  static <Q extends Question> void see(
      Stream<Q> cases, Function<Q, Object> domain, Drools drools, EasyRules<Q> easyRules) {
    List<Q> all = cases.toList();
    int seen = 0;
    for (int time = 0; time < TIMES; time++) {
      for (Q asked : all) {
        seen += domain.apply(asked).hashCode() & 1;
        seen += drools.decide(asked).verdict().hashCode() & 1;
        seen += easyRules.decide(asked).verdict().hashCode() & 1;
      }
    }
    if (seen < 0) {
      throw new AssertionError(seen);
    }
  }
}
