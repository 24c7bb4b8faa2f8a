package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.forprev.bootstrap.architecture.Guarded.rule;
import static fr.forprev.bootstrap.architecture.Place.APPLICATION;
import static fr.forprev.bootstrap.architecture.Place.DOMAIN;
import static fr.forprev.bootstrap.architecture.Place.in;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.forprev.bootstrap.architecture.canary.adapters.web.DrawsLots;
import fr.forprev.bootstrap.architecture.canary.adapters.web.Prints;
import fr.forprev.bootstrap.architecture.canary.adapters.web.PrintsItsTrace;
import fr.forprev.bootstrap.architecture.canary.adapters.web.Shuffles;
import fr.forprev.bootstrap.architecture.canary.domain.session.DrawsAKey;
import fr.forprev.bootstrap.architecture.canary.domain.session.IsTooRecent;
import java.util.Set;
import java.util.stream.Stream;

/** What is not asked of the JDK, and of which JDK. */
final class Jdk {

  private static final Set<String> GUESSABLE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom");

  private Jdk() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            classes()
                .that(in(DOMAIN, APPLICATION))
                .should(Find.noUse("drawn key", use -> isUse(use, "java.util.UUID", "randomUUID")))
                .as("nothing inside draws a key")
                .because("keys come from the port NewId, so that a test knows them"),
            DrawsAKey.class),
        rule(
            classes()
                .should(Find.noDependency("guessable chance", (from, to) -> isGuessable(to)))
                .andShould(
                    Find.noUse(
                        "guessable chance",
                        use ->
                            isUse(use, "java.lang.Math", "random")
                                || isUse(use, "java.util.Collections", "shuffle")))
                .as("chance comes from SecureRandom")
                .because("tokens, passwords and keys must not be guessed from earlier ones"),
            DrawsLots.class,
            Shuffles.class),
        rule(
            classes()
                .should(
                    Find.noUse(
                        "printing",
                        use -> isPrinting(use) && !isOf("bootstrap.Main", use.getOriginOwner())))
                .as("only the command line prints")
                .because("all else goes to the log, which says when, where and for which request"),
            Prints.class,
            PrintsItsTrace.class),
        rule(
            classes()
                .should(Find.no("other level of Java", ClassFile::faultOfLevel))
                .as("classes are compiled for the Java of their module")
                .because("hosts on Java 17 load the library tier"),
            IsTooRecent.class));
  }

  private static boolean isGuessable(JavaClass type) {
    return GUESSABLE.contains(type.getName()) || type.getPackageName().equals("java.util.random");
  }

  private static boolean isPrinting(JavaAccess<?> use) {
    AccessTarget target = use.getTarget();
    return isUse(use, "java.lang.System", "out")
        || isUse(use, "java.lang.System", "err")
        || target.getName().equals("printStackTrace");
  }

  private static boolean isUse(JavaAccess<?> use, String owner, String member) {
    return use.getTarget().getOwner().getName().equals(owner)
        && use.getTarget().getName().equals(member);
  }

  private static boolean isOf(String address, JavaClass type) {
    return Address.of(type).equals(address);
  }
}
