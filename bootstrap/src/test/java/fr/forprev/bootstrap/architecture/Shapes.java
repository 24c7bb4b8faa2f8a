package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.forprev.bootstrap.architecture.Guarded.rule;
import static fr.forprev.bootstrap.architecture.Place.APPLICATION;
import static fr.forprev.bootstrap.architecture.Place.DOMAIN;
import static fr.forprev.bootstrap.architecture.Place.in;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.forprev.bootstrap.architecture.canary.application.session.HasGetters;
import fr.forprev.bootstrap.architecture.canary.domain.session.CanChange;
import fr.forprev.bootstrap.architecture.canary.domain.session.HasSetters;
import fr.forprev.bootstrap.architecture.canary.domain.session.IsOpenToAll;
import fr.forprev.bootstrap.architecture.canary.domain.session.IsThrown;
import java.util.stream.Stream;

/** What the types of the inside look like. */
final class Shapes {

  private Shapes() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            fields()
                .that()
                .areDeclaredInClassesThat(in(DOMAIN))
                .should()
                .beFinal()
                .as("fields of the domain are final")
                .because("a transition returns another value, and leaves the first as it was"),
            CanChange.class),
        rule(
            noClasses()
                .that(in(DOMAIN))
                .should()
                .beAssignableTo(Throwable.class)
                .as("the domain declares no exception")
                .because("a refusal is an answer with its reasons; a bug has its exception"),
            IsThrown.class),
        rule(
            methods()
                .that()
                .areDeclaredInClassesThat(in(DOMAIN, APPLICATION))
                .should()
                .haveNameNotMatching("(get|set)[A-Z].*")
                .as("nothing inside has getters or setters")
                .because("methods are named for what they answer, and values do not change"),
            HasGetters.class,
            HasSetters.class),
        rule(
            classes()
                .that(in(DOMAIN))
                .and()
                .areInterfaces()
                .and()
                .areNotAnnotations()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(
                    Find.no(
                        "open hierarchy",
                        type -> type.isSealed() ? Stream.empty() : Stream.of(openness(type))))
                .as("interfaces of the domain are sealed")
                .because("whoever reads one must be able to list all its cases"),
            IsOpenToAll.class));
  }

  private static String openness(JavaClass type) {
    return type.getName() + " can be implemented by anyone";
  }
}
