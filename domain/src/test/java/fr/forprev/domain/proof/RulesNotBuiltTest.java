package fr.forprev.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesNotBuiltTest {

  private static final Rulebook RULEBOOK = Rulebook.read();

  @Test
  void theRulebookHasEveryRuleOfEveryFamily() {
    assertThat(RULEBOOK.identifiers())
        .containsExactlyElementsOf(
            Stream.of(
                    family("ENT", 3),
                    family("HAB", 19),
                    family("SES", 25),
                    family("CER", 10),
                    family("TRA", 6),
                    family("USR", 12),
                    family("GEO", 4),
                    family("MIG", 7))
                .flatMap(List::stream)
                .toList());
  }

  @Test
  void whatIsNotBuiltIsTheRulebookWithoutTheRulesOfTheEnum() {
    assertThat(RULEBOOK.notBuilt().keySet())
        .containsExactlyElementsOf(
            RULEBOOK.identifiers().stream().filter(id -> Rulebook.built(id).isEmpty()).toList());
  }

  @Test
  void theEnumHasTheRulesOfTheRulebookInItsOrder() {
    List<String> built = Arrays.stream(Rule.values()).map(Rule::id).toList();

    assertThat(RULEBOOK.identifiers().stream().filter(built::contains).toList()).isEqualTo(built);
  }

  private static List<String> family(String name, int rules) {
    return IntStream.rangeClosed(1, rules)
        .mapToObj(number -> name + (number < 10 ? "-0" : "-") + number)
        .toList();
  }
}
