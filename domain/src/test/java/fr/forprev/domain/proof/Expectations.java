package fr.forprev.domain.proof;

import fr.forprev.domain.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the tests that name a rule expect of it.
 *
 * @param rule the rule
 * @param sources the test sources of the rules and of the use cases that name it, and the tables
 *     that say it
 */
record Expectations(Rule rule, List<String> sources) {

  static Expectations of(Rule rule) {
    Pattern named = Pattern.compile("\\bRule\\." + rule.name() + "\\b");
    Stream<String> tests =
        Stream.of(Repository.TESTS, "application/testkit/src/test/java")
            .flatMap(folder -> Repository.files(folder, ".java").stream())
            .filter(file -> !file.contains("/proof/"))
            .map(Repository::text)
            .filter(text -> named.matcher(text).find());
    Stream<String> tables =
        RuleTable.all().stream()
            .filter(table -> table.rules().contains(rule.id()))
            .map(table -> Repository.text(table.file()));
    return new Expectations(rule, Stream.concat(tests, tables).toList());
  }

  /**
   * Whether each of these facts is named beside the rule; without facts, whether a reason or a
   * remark of the rule without any is.
   */
  boolean name(Set<String> facts) {
    return facts.isEmpty()
        ? sources.stream().anyMatch(bare())
        : facts.stream()
            .allMatch(fact -> sources.stream().anyMatch(text -> text.contains("\"" + fact + "\"")));
  }

  private Predicate<String> bare() {
    String end = "Unblock\\.(never\\(\\)|from\\([^;]*?\\)|ask\\([^)]*\\))";
    return Pattern.compile(
            "(Reason|Remark)\\.(of|reserved|unseen)\\(\\s*Rule\\."
                + rule.name()
                + "(\\s*,\\s*("
                + end
                + "|Role\\.\\w+))?\\s*\\)")
        .asPredicate();
  }
}
