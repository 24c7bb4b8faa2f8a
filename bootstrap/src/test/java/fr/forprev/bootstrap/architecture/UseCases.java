package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.forprev.bootstrap.architecture.Guarded.rule;
import static fr.forprev.bootstrap.architecture.Place.APPLICATION;
import static fr.forprev.bootstrap.architecture.Place.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.forprev.bootstrap.architecture.canary.application.session.AsksForMuch;
import fr.forprev.bootstrap.architecture.canary.application.session.CanBeExtended;
import fr.forprev.bootstrap.architecture.canary.application.session.CanBeSeen;
import java.util.stream.Stream;

/** Use cases and their ports. */
final class UseCases {

  private static final int LARGEST_PORT = 4;

  private static final DescribedPredicate<JavaClass> PORT = describe("are ports", UseCases::isPort);

  private static final DescribedPredicate<JavaClass> USE_CASE =
      describe(
          "implement a use case",
          type ->
              !type.isInterface()
                  && type.getAllRawInterfaces().stream()
                      .anyMatch(it -> APPLICATION.holds(it) && !it.isSealed()));

  private UseCases() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            classes()
                .that(PORT)
                .should(Find.no("fifth method", UseCases::excess))
                .as("ports have at most four methods")
                .because("a port is one capability, which an embedder can write in an hour"),
            AsksForMuch.class),
        rule(
            classes()
                .that(in(APPLICATION))
                .and(USE_CASE)
                .should()
                .bePackagePrivate()
                .as("implementations of use cases are package-private")
                .because("they are obtained from their interface, with the ports they need"),
            CanBeSeen.class),
        rule(
            classes()
                .that(in(APPLICATION))
                .and(USE_CASE)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .as("implementations of use cases are final")
                .because("a use case is changed by another one, not by a class below it"),
            CanBeExtended.class));
  }

  /** A public interface that the application leaves to others: nothing in it implements it. */
  private static boolean isPort(JavaClass type) {
    return APPLICATION.holds(type)
        && type.isInterface()
        && !type.isAnnotation()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getAllSubclasses().stream().noneMatch(APPLICATION::holds);
  }

  private static Stream<String> excess(JavaClass port) {
    long methods =
        port.getAllMethods().stream()
            .filter(method -> method.getOwner().isInterface())
            .filter(UseCases::isAsked)
            .count();
    return methods <= LARGEST_PORT
        ? Stream.empty()
        : Stream.of(port.getName() + " has " + methods + " methods");
  }

  private static boolean isAsked(JavaMethod method) {
    return !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }
}
