package fr.forprev.adapters.web.rule;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Source;
import java.util.List;

/**
 * A rule on the wire.
 *
 * @param rule its identifier: {@code SES-02}
 * @param source where it comes from
 * @param title what it says, in English
 * @param sentences the French sentences of its refusals and remarks, facts in braces; none when it
 *     only describes
 */
record RuleBody(String rule, Source source, String title, List<String> sentences) {

  /** All of them. */
  record Rules(List<RuleBody> rules) {}

  static RuleBody of(Rule rule) {
    return new RuleBody(rule.id(), rule.source(), rule.title(), rule.sentences());
  }
}
