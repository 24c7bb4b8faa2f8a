package fr.forprev.domain.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class OneRuleTest {

  /** Not run by name: what JUnit discovers in them is all that counts. */
  static class ByMethod {
    @Test
    @Verifies({Rule.SES_06, Rule.SES_07})
    void two() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Verifies(Rule.CER_04)
    void other(int number) {}

    @Test
    void none() {}
  }

  @Verifies(Rule.SES_07)
  static class ByType {
    @Test
    void whole() {}

    @Property
    boolean drawn(@ForAll int number) {
      return true;
    }
  }

  @Test
  void keepsTheTestsOfARuleMarkedOnTheMethodOrOnTheClass() {
    assertThat(chosen("SES-07")).containsOnly("two", "whole", "drawn");
    assertThat(chosen("SES-06")).containsOnly("two");
    assertThat(chosen("cer-04")).containsOnly("other");
  }

  @Test
  void keepsTheTestsOfSeveralRules() {
    assertThat(chosen("SES-06, CER-04")).containsOnly("two", "other");
  }

  @Test
  void keepsAllWhenNoRuleIsAsked() {
    assertThat(chosen("")).containsOnly("two", "other", "none", "whole", "drawn");
  }

  @Test
  void keepsNothingOfARuleThatNoneOfThemVerifies() {
    assertThat(chosen("SES-01")).isEmpty();
  }

  @Test
  void refusesARuleThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OneRule("SES-99"))
        .withMessage("no built rule is SES-99");
  }

  private static Set<String> chosen(String rule) {
    TestPlan plan =
        LauncherFactory.create(
                LauncherConfig.builder().enablePostDiscoveryFilterAutoRegistration(false).build())
            .discover(
                LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(ByMethod.class), selectClass(ByType.class))
                    .filters(new OneRule(rule))
                    .build());
    return plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .map(TestIdentifier::getSource)
        .map(source -> source.orElseThrow())
        .filter(OneRuleTest::isMethod)
        .map(source -> ((MethodSource) source).getMethodName())
        .collect(toSet());
  }

  private static boolean isMethod(TestSource source) {
    return source instanceof MethodSource;
  }
}
