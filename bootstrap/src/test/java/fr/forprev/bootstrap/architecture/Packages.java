package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static fr.forprev.bootstrap.architecture.Guarded.rule;
import static fr.forprev.bootstrap.architecture.Place.APPLICATION;
import static fr.forprev.bootstrap.architecture.Place.DOMAIN;
import static fr.forprev.bootstrap.architecture.Place.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import fr.forprev.bootstrap.architecture.canary.application.notification.SeesTrainers;
import fr.forprev.bootstrap.architecture.canary.application.organisation.SeesTheTrainers;
import fr.forprev.bootstrap.architecture.canary.application.trainer.SeesNotifications;
import fr.forprev.bootstrap.architecture.canary.domain.calendar.SeesNames;
import fr.forprev.bootstrap.architecture.canary.domain.name.SeesTheCalendar;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which concept may see which, inside the domain and inside the application. */
final class Packages {

  private Packages() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            acyclic(DOMAIN)
                .as("concepts of the domain form no cycle")
                .because("each must be understood without those that build on it"),
            SeesNames.class,
            SeesTheCalendar.class),
        rule(
            acyclic(APPLICATION)
                .as("concepts of the application form no cycle")
                .because("each must be understood without those that build on it"),
            SeesNotifications.class,
            SeesTrainers.class),
        rule(
            kept(DOMAIN, DOMAIN, Concepts.OF_DOMAIN)
                .as("concepts of the domain see what their table says")
                .because("a new dependency between concepts is a decision"),
            SeesNames.class),
        rule(
            kept(APPLICATION, APPLICATION, Concepts.OF_APPLICATION)
                .as("concepts of the application see what their table says")
                .because("a new dependency between concepts is a decision"),
            SeesNotifications.class),
        rule(
            kept(APPLICATION, DOMAIN, Concepts.OF_APPLICATION_IN_DOMAIN)
                .as("concepts of the application see what of the domain their table says")
                .because("a use case that needs another concept is a decision"),
            SeesTheTrainers.class));
  }

  /** What each concept of {@code here} sees in fact of those of {@code there}, itself left out. */
  static Map<String, Set<String>> seen(Place here, Place there, JavaClasses code) {
    Map<String, Set<String>> seen = new TreeMap<>();
    for (JavaClass type : code.that(in(here))) {
      if (type.getSimpleName().equals("package-info")) {
        continue;
      }
      Set<String> others = seen.computeIfAbsent(here.conceptOf(type), first -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(Find::target)
          .filter(other -> there.holds(other) && !isSame(here, type, there, other))
          .map(there::conceptOf)
          .forEach(others::add);
    }
    return seen;
  }

  private static ArchRule kept(Place here, Place there, Map<String, Set<String>> table) {
    return classes()
        .that(in(here))
        .should(
            Find.noDependency(
                "concept that is not in the table",
                (from, to) ->
                    there.holds(to)
                        && !isSame(here, from, there, to)
                        && !table
                            .getOrDefault(here.conceptOf(from), Set.of())
                            .contains(there.conceptOf(to))));
  }

  private static boolean isSame(Place here, JavaClass from, Place there, JavaClass to) {
    return here == there && here.conceptOf(from).equals(there.conceptOf(to));
  }

  private static ArchRule acyclic(Place place) {
    return slices().assignedFrom(concepts(place)).should().beFreeOfCycles();
  }

  private static SliceAssignment concepts(Place place) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return place.holds(type)
            ? SliceIdentifier.of(place.conceptOf(type))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "concepts of " + place;
      }
    };
  }
}
