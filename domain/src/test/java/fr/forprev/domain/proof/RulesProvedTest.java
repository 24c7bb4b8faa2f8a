package fr.forprev.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class RulesProvedTest {

  @Test
  void everyRuleHasATestThatProvesIt() {
    Set<Rule> proved = EnumSet.noneOf(Rule.class);
    TestClasses.all().stream()
        .filter(RulesProvedTest::hasTests)
        .flatMap(RulesProvedTest::elements)
        .filter(element -> element.isAnnotationPresent(Verifies.class))
        .flatMap(element -> Arrays.stream(element.getAnnotation(Verifies.class).value()))
        .forEach(proved::add);

    assertThat(EnumSet.complementOf(EnumSet.copyOf(proved))).isEmpty();
  }

  @Test
  void onlyTestsClaimToProveARule() {
    Stream<Method> claims =
        TestClasses.all().stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Verifies.class));

    assertThat(claims).isNotEmpty().allMatch(RulesProvedTest::isTest);
  }

  private static Stream<AnnotatedElement> elements(Class<?> type) {
    return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods()));
  }

  private static boolean hasTests(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(RulesProvedTest::isTest);
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class)
        || method.isAnnotationPresent(Property.class);
  }
}
