package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.forprev.bootstrap.architecture.Guarded.rule;
import static fr.forprev.bootstrap.architecture.Place.APPLICATION;
import static fr.forprev.bootstrap.architecture.Place.DOMAIN;
import static fr.forprev.bootstrap.architecture.Place.in;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.forprev.bootstrap.architecture.canary.adapters.mail.SeesThePdf;
import fr.forprev.bootstrap.architecture.canary.adapters.persistence.jooq.SeesTheSchema;
import fr.forprev.bootstrap.architecture.canary.application.session.OpensAPath;
import fr.forprev.bootstrap.architecture.canary.application.session.SeesAnAdapter;
import fr.forprev.bootstrap.architecture.canary.domain.dispositif.KeepsAClock;
import fr.forprev.bootstrap.architecture.canary.domain.dispositif.ReadsAStream;
import fr.forprev.bootstrap.architecture.canary.domain.session.SeesAUseCase;
import fr.forprev.bootstrap.architecture.canary.elsewhere.HasNoPlace;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Who may see whom, and what the inside may know of the world. */
final class Layers {

  private Layers() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            classes()
                .should(
                    Find.no(
                        "unknown place",
                        type ->
                            Place.of(type).isPresent()
                                ? Stream.empty()
                                : Stream.of(type.getName() + " lives nowhere")))
                .as("every class lives in a module of the architecture")
                .because("what lives elsewhere escapes every other rule"),
            HasNoPlace.class),
        rule(
            classes()
                .should(
                    Find.noDependency(
                        "dependency outwards", between((from, to) -> to.isFartherOutThan(from))))
                .as("dependencies point inwards")
                .because("the rules must outlive every technology around them"),
            SeesAUseCase.class,
            SeesAnAdapter.class),
        rule(
            classes()
                .should(Find.noDependency("neighbour", between(Place::isApartFrom)))
                .as("adapters do not see one another")
                .because("each must be swapped without touching the others"),
            SeesThePdf.class,
            SeesTheSchema.class),
        rule(
            classes()
                .that(in(DOMAIN))
                .should(
                    Find.noDependency(
                        "dependency that is not listed", (from, to) -> !Whitelist.domain(from, to)))
                .as("the domain uses values, time and text of the JDK")
                .because("its host brings nothing but a JDK, and its rules are pure functions"),
            ReadsAStream.class,
            KeepsAClock.class),
        rule(
            classes()
                .that(in(APPLICATION))
                .should(
                    Find.noDependency(
                        "dependency that is not listed", (from, to) -> !Whitelist.application(to)))
                .as("the application uses the domain, values of the JDK and its clock")
                .because("whatever else a use case needs is a port"),
            OpensAPath.class));
  }

  private static BiPredicate<JavaClass, JavaClass> between(BiPredicate<Place, Place> unwanted) {
    return (from, to) -> {
      Optional<Place> here = Place.of(from);
      Optional<Place> there = Place.of(to);
      return here.isPresent() && there.isPresent() && unwanted.test(here.get(), there.get());
    };
  }
}
