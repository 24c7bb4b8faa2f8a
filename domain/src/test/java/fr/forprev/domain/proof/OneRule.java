package fr.forprev.domain.proof;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * With {@code -Drule=SES-02}, or several identifiers separated by commas, keeps the tests that
 * verify one of these rules and no others; without it, keeps all. A rule that is not there is
 * refused, for a run without any test would look like a proof.
 */
public final class OneRule implements PostDiscoveryFilter {

  private final List<Rule> asked;

  /** What the run was asked; JUnit finds it by its service file. */
  public OneRule() {
    this(System.getProperty("rule", ""));
  }

  OneRule(String identifiers) {
    asked =
        Stream.of(identifiers.split(","))
            .map(String::strip)
            .filter(identifier -> !identifier.isEmpty())
            .map(OneRule::named)
            .toList();
  }

  @Override
  public FilterResult apply(TestDescriptor descriptor) {
    Optional<MethodSource> method = methodOf(descriptor);
    if (asked.isEmpty() || method.isEmpty()) {
      return FilterResult.included("nothing to choose");
    }
    return FilterResult.includedIf(
        verifies(method.get().getJavaMethod()) || verifies(method.get().getJavaClass()));
  }

  private boolean verifies(AnnotatedElement element) {
    return element.isAnnotationPresent(Verifies.class)
        && Arrays.stream(element.getAnnotation(Verifies.class).value()).anyMatch(asked::contains);
  }

  private static Optional<MethodSource> methodOf(TestDescriptor descriptor) {
    TestSource source = descriptor.getSource().orElse(null);
    return source instanceof MethodSource method ? Optional.of(method) : Optional.empty();
  }

  private static Rule named(String identifier) {
    return Stream.of(Rule.values())
        .filter(rule -> rule.id().equalsIgnoreCase(identifier))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no built rule is " + identifier));
  }
}
