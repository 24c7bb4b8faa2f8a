package fr.forprev.application.simulation;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import java.util.List;

/**
 * What a simulation answers: the named facts, and the decision that they come from.
 *
 * @param facts what holds, granted or not, in the order in which it reads well
 * @param decision granted with its remarks, or refused with all its reasons
 */
public record SimulatedAnswer(List<Fact> facts, Decision<?> decision) {

  /** Keeps an unmodifiable copy of the facts. */
  public SimulatedAnswer {
    facts = List.copyOf(facts);
  }
}
