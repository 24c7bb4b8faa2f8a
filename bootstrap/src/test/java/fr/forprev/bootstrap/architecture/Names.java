package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.forprev.bootstrap.architecture.Guarded.rule;
import static fr.forprev.bootstrap.architecture.Place.TESTKIT;
import static fr.forprev.bootstrap.architecture.Place.in;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.forprev.bootstrap.architecture.canary.adapters.web.AbstractPage;
import fr.forprev.bootstrap.architecture.canary.adapters.web.SessionDto;
import fr.forprev.bootstrap.architecture.canary.application.session.FindsTrainees;
import fr.forprev.bootstrap.architecture.canary.domain.accreditation.IsInTheWrongPackage;
import fr.forprev.bootstrap.architecture.canary.domain.session.TrainingScheme;
import fr.forprev.bootstrap.architecture.canary.domain.util.IsInADrawer;
import java.util.Set;
import java.util.stream.Stream;

/** What things are called. */
final class Names {

  /** The state « Entité » of a session, which is the field's own word. */
  static final Set<String> EXCEPTED = Set.of("domain.session.WithEntity");

  private Names() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            classes()
                .should(Find.no("drawer's name", Names::drawers))
                .as("no class is named for a drawer")
                .because("a name tells what a thing is, not what it was hard to name"),
            SessionDto.class,
            AbstractPage.class),
        rule(
            classes()
                .should(Find.no("drawer as package", Names::drawersAbove))
                .as("no package is a drawer")
                .because("packages are concepts of the field"),
            IsInADrawer.class),
        rule(
            classes()
                .should(Find.no("synonym in its name", Names::synonyms))
                .as("classes and packages have no synonym of the glossary's words")
                .because("one word per notion, everywhere"),
            TrainingScheme.class,
            IsInTheWrongPackage.class),
        rule(
            classes()
                .that(not(in(TESTKIT)))
                .should(Find.no("synonym in its methods", Names::synonymsOfMethods))
                .as("methods have no synonym of the glossary's words, sentences of tests apart")
                .because("one word per notion, everywhere"),
            FindsTrainees.class));
  }

  private static Stream<String> drawers(JavaClass type) {
    String name = type.getSimpleName();
    String last = Words.of(name).reduce("", (first, second) -> second);
    return name.matches("Abstract([A-Z].*)?") || Words.DRAWERS.contains(last)
        ? Stream.of(type.getName() + " is named for a drawer")
        : Stream.empty();
  }

  private static Stream<String> drawersAbove(JavaClass type) {
    return Words.of(Address.packageOf(type))
        .filter(Words.DRAWERS_FOR_CLASSES::contains)
        .map(drawer -> type.getName() + " is in the drawer " + drawer);
  }

  private static Stream<String> synonyms(JavaClass type) {
    String address = Address.of(type);
    return EXCEPTED.contains(address)
        ? Stream.empty()
        : Words.synonyms(address).map(word -> fault(type.getName(), word));
  }

  private static Stream<String> synonymsOfMethods(JavaClass type) {
    return type.getMethods().stream()
        .flatMap(method ->
            Words.synonyms(method.getName()).map(word -> fault(method.getFullName(), word)));
  }

  private static String fault(String name, String word) {
    return "%s: not %s but %s".formatted(name, word, Words.SYNONYMS.get(word));
  }
}
