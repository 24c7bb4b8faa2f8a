package fr.forprev.domain.proof;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Which tests verify which rule. */
final class Proofs {

  private Proofs() {}

  /** The files of the classes that have a test marked with the rule, or are marked themselves. */
  static Map<Rule, SortedSet<String>> byRule() {
    Map<Rule, SortedSet<String>> proofs = new EnumMap<>(Rule.class);
    for (Class<?> type : TestClasses.ofTheRules()) {
      elements(type)
          .filter(element -> element.isAnnotationPresent(Verifies.class))
          .flatMap(element -> Arrays.stream(element.getAnnotation(Verifies.class).value()))
          .forEach(rule -> proofs.computeIfAbsent(rule, none -> new TreeSet<>()).add(file(type)));
    }
    return proofs;
  }

  private static String file(Class<?> type) {
    String name = type.getName().replaceAll("\\$.*", "");
    return Repository.TESTS + "/" + name.replace('.', '/') + ".java";
  }

  /** The tests of {@code type}, and the type itself when it has any. */
  private static Stream<AnnotatedElement> elements(Class<?> type) {
    Stream<Method> tests = Arrays.stream(type.getDeclaredMethods()).filter(Proofs::isTest);
    return hasTests(type) ? Stream.concat(Stream.of(type), tests) : Stream.empty();
  }

  static boolean hasTests(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(Proofs::isTest);
  }

  static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class)
        || method.isAnnotationPresent(Property.class);
  }
}
