package fr.forprev.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule, and the classes that prove that it can fail.
 *
 * @param canaries each is named when the rule judges them together
 */
record Guarded(ArchRule rule, List<Class<?>> canaries) {

  static Guarded rule(ArchRule rule, Class<?>... canaries) {
    return new Guarded(rule, List.of(canaries));
  }

  @Override
  public String toString() {
    return rule.getDescription();
  }
}
