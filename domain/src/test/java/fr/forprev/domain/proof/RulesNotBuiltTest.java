package fr.forprev.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesNotBuiltTest {

  private static final String LIST = "docs/rules-not-built.txt";

  @Test
  void whatIsNotBuiltIsTheRulebookWithoutTheRulesOfTheEnum() throws IOException {
    Set<String> built = Set.copyOf(Arrays.stream(Rule.values()).map(Rule::id).toList());

    assertThat(notBuilt())
        .containsExactlyElementsOf(rulebook().stream().filter(id -> !built.contains(id)).toList());
  }

  @Test
  void noRuleIsBothBuiltAndNotBuilt() throws IOException {
    assertThat(notBuilt())
        .doesNotContainAnyElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
  }

  @Test
  void theEnumHasNoRuleThatTheRulebookDoesNotHave() {
    assertThat(Rule.values()).extracting(Rule::id).isSubsetOf(rulebook());
  }

  private static List<String> notBuilt() throws IOException {
    return Files.readAllLines(TestClasses.inRepository(LIST));
  }

  /** Every identifier of the rulebook, family by family. */
  private static List<String> rulebook() {
    return Stream.of(
            family("ENT", 3),
            family("HAB", 19),
            family("SES", 25),
            family("CER", 10),
            family("TRA", 6),
            family("USR", 12),
            family("GEO", 4),
            family("MIG", 7))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> family(String name, int rules) {
    return IntStream.rangeClosed(1, rules)
        .mapToObj(number -> name + (number < 10 ? "-0" : "-") + number)
        .toList();
  }
}
