package fr.forprev.e2e.decision;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a decision: the rules, as often as they speak, in the order of the rulebook.
 *
 * @param term the days granted, or null when none are asked
 */
record Verdict(List<Rule> refusals, List<Rule> remarks, @Nullable DateSpan term) {

  static Verdict granted(List<Rule> remarks, @Nullable DateSpan term) {
    return new Verdict(List.of(), remarks.stream().sorted().toList(), term);
  }

  static Verdict refused(List<Rule> refusals) {
    return new Verdict(refusals.stream().sorted().toList(), List.of(), null);
  }

  static Verdict of(Optional<Reason> obstacle) {
    return obstacle.map(reason -> refused(List.of(reason.rule()))).orElse(granted(List.of(), null));
  }

  static <T> Verdict of(Decision<T> decision, Function<T, @Nullable DateSpan> term) {
    return decision.fold(
        granted ->
            granted(
                granted.remarks().stream().map(Remark::rule).toList(), term.apply(granted.value())),
        refused -> refused(refused.reasons().stream().map(Reason::rule).toList()));
  }
}
