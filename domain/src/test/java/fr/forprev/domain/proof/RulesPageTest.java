package fr.forprev.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesPageTest {

  private static final String COMMITTED = "docs/rules.md";
  private static final RuleCode CODE = RuleCode.read();
  private static final Rulebook RULEBOOK = Rulebook.read();

  static List<RuleTable> tables() {
    return RuleTable.all();
  }

  @Test
  void theCommittedPageSaysWhatTheRulesSay() throws IOException {
    String written = RulesPage.written();
    Path fresh = TestClasses.inRepository("domain/target").resolve("rules.md");
    Files.writeString(fresh, written);

    assertThat(Repository.text(COMMITTED).equals(written))
        .as("docs/rules.md is stale: cp domain/target/rules.md docs/rules.md")
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theCodeOfEveryRuleIsFound(Rule rule) {
    assertThat(CODE.using(rule)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsAboutRulesOfTheRulebookAndReadByATest(RuleTable table) {
    assertThat(RULEBOOK.identifiers()).containsAll(table.rules());
    assertThat(Repository.files(Repository.TESTS, ".java"))
        .anyMatch(file -> Repository.text(file).contains('"' + table.name() + '"'));
  }
}
