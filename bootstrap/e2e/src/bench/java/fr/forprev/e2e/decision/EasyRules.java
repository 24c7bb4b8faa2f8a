package fr.forprev.e2e.decision;

import fr.forprev.domain.rule.Rule;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Rules over one kind of question, kept, and fired by Easy Rules.
 *
 * @param <Q> the question
 */
final class EasyRules<Q extends Question> {

  private static final String QUESTION = "question";

  private final Answer answer = new Answer();
  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRules<Q> refusing(Rule rule, Predicate<Q> when) {
    return then(rule, when, asked -> answer.refuse(rule));
  }

  EasyRules<Q> remarking(Rule rule, Predicate<Q> when) {
    return then(rule, when, asked -> answer.remark(rule));
  }

  /** Refuses as many times as {@code times} says. */
  EasyRules<Q> refusingEach(Rule rule, ToIntFunction<Q> times) {
    return each(rule, times, () -> answer.refuse(rule));
  }

  /** Remarks as many times as {@code times} says. */
  EasyRules<Q> remarkingEach(Rule rule, ToIntFunction<Q> times) {
    return each(rule, times, () -> answer.remark(rule));
  }

  /** Calls {@code action} when {@code when} holds, with what it may write to. */
  EasyRules<Q> granting(Rule rule, Predicate<Q> when, Granting<Q> action) {
    return then(rule, when, asked -> action.grant(asked, answer));
  }

  Answer decide(Q question) {
    answer.clear();
    Facts facts = new Facts();
    facts.put(QUESTION, question);
    engine.fire(rules, facts);
    return answer;
  }

  private EasyRules<Q> each(Rule rule, ToIntFunction<Q> times, Runnable action) {
    return then(
        rule,
        asked -> times.applyAsInt(asked) > 0,
        asked -> {
          for (int left = times.applyAsInt(asked); left > 0; left--) {
            action.run();
          }
        });
  }

  private EasyRules<Q> then(Rule rule, Predicate<Q> when, Consumer<Q> action) {
    rules.register(
        new RuleBuilder()
            .name(rule.name() + "/" + rules.size())
            .when(facts -> when.test(facts.get(QUESTION)))
            .then(facts -> action.accept(facts.get(QUESTION)))
            .build());
    return this;
  }

  /** Writes what is granted. */
  interface Granting<Q> {
    void grant(Q asked, Answer answer);
  }
}
