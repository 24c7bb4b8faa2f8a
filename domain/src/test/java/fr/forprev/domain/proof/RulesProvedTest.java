package fr.forprev.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesProvedTest {

  @Test
  void everyRuleHasATestThatProvesIt() {
    assertThat(Proofs.byRule()).containsOnlyKeys(Rule.values());
  }

  @Test
  void onlyTestsClaimToProveARule() {
    Stream<Object> claims =
        TestClasses.ofTheRules().stream()
            .flatMap(
                type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())))
            .filter(element -> element.isAnnotationPresent(Verifies.class))
            .map(element -> element);

    assertThat(claims)
        .isNotEmpty()
        .allMatch(claim ->
            claim instanceof Method method
                ? Proofs.isTest(method)
                : Proofs.hasTests((Class<?>) claim));
  }

  /** What refuses or remarks is named by a test that expects it, sentence by sentence. */
  @ParameterizedTest
  @EnumSource
  void everySentenceIsExpectedByATestThatNamesItsRuleAndItsFacts(Rule rule) {
    Expectations expectations = Expectations.of(rule);

    assertThat(rule.sentences())
        .as("sentences that no test expects")
        .allMatch(sentence -> expectations.name(Rule.placeholders(sentence)));
  }
}
