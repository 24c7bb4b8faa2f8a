package fr.forprev.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  /** The rules that are checked on class files; those of the sources are in {@link SourcesTest}. */
  static Stream<Guarded> rules() {
    return Stream.of(
            Layers.rules(),
            Packages.rules(),
            Technologies.rules(),
            Time.rules(),
            Jdk.rules(),
            Shapes.rules(),
            UseCases.rules(),
            Names.rules(),
            Annotations.rules())
        .flatMap(rules -> rules);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_product_keeps_the_rule(Guarded guarded) {
    guarded.rule().allowEmptyShould(false).check(Code.PRODUCT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_rule_catches_its_canaries(Guarded guarded) {
    String report =
        String.join(
            "\n",
            guarded.rule().evaluate(Code.of(guarded.canaries())).getFailureReport().getDetails());
    assertThat(guarded.canaries()).isNotEmpty();
    assertThat(guarded.canaries())
        .allSatisfy(canary -> assertThat(report).contains(canary.getName()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_rule_does_not_pass_for_want_of_something_to_judge(Guarded guarded) {
    assertThatThrownBy(() -> guarded.rule().allowEmptyShould(false).check(Code.of(List.of())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  @Test
  void every_rule_says_why() {
    assertThat(rules()).extracting(Guarded::toString).allMatch(text -> text.contains(", because "));
  }

  @Test
  void every_canary_is_caught_by_a_rule() {
    List<String> claimed =
        Stream.concat(
                rules().flatMap(guarded -> guarded.canaries().stream()).map(Class::getName),
                SourcesTest.CANARIES.stream())
            .distinct()
            .toList();
    assertThat(Code.canaries())
        .filteredOn(JavaClass::isTopLevelClass)
        .filteredOn(type -> !type.getSimpleName().equals("package-info"))
        .extracting(JavaClass::getName)
        .hasSameElementsAs(claimed);
  }
}
