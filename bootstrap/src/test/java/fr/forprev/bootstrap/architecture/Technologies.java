package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.forprev.bootstrap.architecture.Guarded.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import fr.forprev.bootstrap.architecture.canary.adapters.pdf.OpensAPool;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One technology, one adapter. */
final class Technologies {

  private Technologies() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            classes()
                .should(
                    Find.noDependency("technology of others", (from, to) -> !isAllowed(from, to)))
                .as("each technology is used by the adapter that the table names")
                .because("it is replaced where it is used, and nowhere else"),
            OpensAPool.class));
  }

  /** The lines of {@code table} with only those homes that use the technology in {@code code}. */
  static List<Technology> used(List<Technology> table, JavaClasses code) {
    return table.stream().map(line -> new Technology(line.packages(), users(line, code))).toList();
  }

  private static Set<Place> users(Technology technology, JavaClasses code) {
    return code.stream()
        .filter(type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(found -> technology.holds(Find.target(found))))
        .flatMap(type -> Place.of(type).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isAllowed(JavaClass from, JavaClass to) {
    return Place.of(to).isPresent()
        || Technology.isUsableEverywhere(to)
        || Technology.TABLE.stream()
            .anyMatch(line ->
                line.holds(to) && Place.of(from).filter(line.homes()::contains).isPresent());
  }
}
