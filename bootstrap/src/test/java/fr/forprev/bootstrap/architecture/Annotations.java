package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.forprev.bootstrap.architecture.Guarded.rule;
import static fr.forprev.bootstrap.architecture.Place.APPLICATION;
import static fr.forprev.bootstrap.architecture.Place.DOMAIN;
import static fr.forprev.bootstrap.architecture.Place.in;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import fr.forprev.bootstrap.architecture.canary.adapters.web.MayBeNull;
import fr.forprev.bootstrap.architecture.canary.domain.session.IsAnnotated;
import fr.forprev.domain.rule.Verifies;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What stands on classes and packages. */
final class Annotations {

  private Annotations() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            classes()
                .should(Find.no("package without @NullMarked", Annotations::unmarked))
                .as("every package is @NullMarked")
                .because("outside of such a package nobody checks where null may be"),
            MayBeNull.class),
        rule(
            classes()
                .that(in(DOMAIN, APPLICATION))
                .should(Find.no("annotation of a framework", Annotations::foreign))
                .as("nothing inside has an annotation of a framework")
                .because("it would tie the rules to what reads it"),
            IsAnnotated.class));
  }

  private static Stream<String> unmarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NullMarked.class)
        ? Stream.empty()
        : Stream.of(type.getName() + " is in a package that is not @NullMarked");
  }

  private static Stream<String> foreign(JavaClass type) {
    return all(type)
        .map(annotation -> annotation.getRawType())
        .filter(annotation -> !isOurs(annotation))
        .map(annotation -> type.getName() + " has @" + annotation.getName());
  }

  private static boolean isOurs(JavaClass annotation) {
    return annotation.isEquivalentTo(Verifies.class)
        || annotation.getPackageName().matches("java\\.lang(\\..+)?|org\\.jspecify\\.annotations");
  }

  private static Stream<JavaAnnotation<?>> all(JavaClass type) {
    return Stream.of(
            type.getAnnotations().stream(),
            type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()),
            type.getCodeUnits().stream().flatMap(Annotations::ofParameters))
        .flatMap(Function.identity());
  }

  private static Stream<JavaAnnotation<?>> ofParameters(JavaCodeUnit unit) {
    return unit.getParameters().stream().flatMap(parameter -> parameter.getAnnotations().stream());
  }
}
