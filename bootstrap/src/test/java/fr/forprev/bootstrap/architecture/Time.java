package fr.forprev.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static fr.forprev.bootstrap.architecture.Guarded.rule;
import static fr.forprev.bootstrap.architecture.Place.APPLICATION;
import static fr.forprev.bootstrap.architecture.Place.DOMAIN;
import static fr.forprev.bootstrap.architecture.Place.EMBEDDED;
import static fr.forprev.bootstrap.architecture.Place.in;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import fr.forprev.bootstrap.architecture.canary.adapters.web.MakesItsClock;
import fr.forprev.bootstrap.architecture.canary.adapters.web.TellsTheTime;
import fr.forprev.bootstrap.architecture.canary.application.session.ReadsTheClock;
import fr.forprev.bootstrap.architecture.canary.domain.session.TakesThisInstant;
import fr.forprev.bootstrap.architecture.canary.domain.session.TakesToday;
import java.util.Set;
import java.util.stream.Stream;

/** Who tells the time. */
final class Time {

  private static final String CLOCK = "java.time.Clock";
  private static final Set<String> OF_THE_MACHINE =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.util.Calendar.getInstance()",
          "java.util.Date.<init>()",
          "java.util.GregorianCalendar.<init>()");

  private Time() {}

  static Stream<Guarded> rules() {
    return Stream.of(
        rule(
            classes()
                .that(in(DOMAIN, APPLICATION))
                .should(
                    Find.noUse(
                        "now()", use -> isNow(use) || isOfTheMachine(use) || isStopwatch(use)))
                .as("nothing inside asks what time it is")
                .because("rules take the day as an argument, or their bounds cannot be tested"),
            TakesToday.class,
            TakesThisInstant.class),
        rule(
            classes()
                .that(in(APPLICATION))
                .should(
                    Find.noUse(
                        "reading of the clock",
                        use ->
                            isOf(CLOCK, use.getTarget())
                                && !Address.of(use.getOriginOwner()).equals("application.Moment")))
                .as("only Moment reads the clock")
                .because("one act has one instant, and its day is counted in Paris"),
            ReadsTheClock.class),
        rule(
            classes()
                .that(not(in(EMBEDDED)))
                .should(Find.noUse("hidden clock", use -> isHiddenNow(use) || isOfTheMachine(use)))
                .as("nothing reads a hidden clock, the launcher of PostgreSQL apart")
                .because("the demo and the tests set the clock; the launcher knows no day"),
            TellsTheTime.class),
        rule(
            classes()
                .should(
                    Find.noUse(
                        "clock of the system",
                        use ->
                            isClockOfTheSystem(use.getTarget())
                                && !Address.of(use.getOriginOwner()).equals("bootstrap.Main")))
                .as("only the main class makes a clock")
                .because("there is one clock, and everybody else is given it"),
            MakesItsClock.class));
  }

  private static boolean isNow(JavaAccess<?> use) {
    return use.getTarget().getOwner().getPackageName().startsWith("java.time")
        && use.getTarget().getName().equals("now");
  }

  private static boolean isHiddenNow(JavaAccess<?> use) {
    return isNow(use)
        && use.getTarget() instanceof AccessTarget.CodeUnitAccessTarget now
        && now.getRawParameterTypes().stream().noneMatch(type -> type.getName().equals(CLOCK));
  }

  private static boolean isOfTheMachine(JavaAccess<?> use) {
    return OF_THE_MACHINE.contains(use.getTarget().getFullName());
  }

  private static boolean isStopwatch(JavaAccess<?> use) {
    return use.getTarget().getFullName().equals("java.lang.System.nanoTime()");
  }

  private static boolean isClockOfTheSystem(AccessTarget target) {
    return (isOf(CLOCK, target)
            && target.getName().matches("system.*|tick(Millis|Seconds|Minutes)"))
        || (isOf("java.time.InstantSource", target) && target.getName().equals("system"));
  }

  private static boolean isOf(String owner, AccessTarget target) {
    return target.getOwner().getName().equals(owner);
  }
}
