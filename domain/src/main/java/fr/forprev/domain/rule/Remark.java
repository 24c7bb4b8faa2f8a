package fr.forprev.domain.rule;

import java.util.List;

/**
 * What a positive answer adds: a warning, or the explanation of a date.
 *
 * @param rule the rule that speaks
 * @param facts the named facts; one sentence of the rule has exactly these names
 */
public record Remark(Rule rule, List<Fact> facts) {

  /** Keeps an unmodifiable copy of the facts. */
  public Remark {
    facts = List.copyOf(facts);
  }

  /** A remark of {@code rule} with its facts. */
  public static Remark of(Rule rule, Fact... facts) {
    return new Remark(rule, List.of(facts));
  }
}
