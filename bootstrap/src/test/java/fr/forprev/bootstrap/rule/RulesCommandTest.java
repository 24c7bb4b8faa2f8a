package fr.forprev.bootstrap.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.domain.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {

  @Test
  void all_rules_are_listed_in_their_order() {
    assertThat(printed().lines().map(line -> line.substring(0, 6)))
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"CER-04", "cer-04"})
  void one_rule_is_shown_with_source_and_sentences(String id) {
    assertThat(printed("show", id).lines())
        .containsExactly(
            "CER-04  Level 1: no duplicate, ever",
            "source: seed",
            "- Aucun duplicata n'est délivré pour un certificat de niveau 1.");
  }

  @Test
  void a_rule_that_does_not_exist_and_words_that_mean_nothing_are_refused() {
    assertThatThrownBy(() -> printed("show", "CER-99"))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("No rule CER-99; forprev rules lists them all.");
    assertThatThrownBy(() -> printed("CER-04"))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("forprev rules, or forprev rules show SES-02.");
  }

  private static String printed(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RulesCommand.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
