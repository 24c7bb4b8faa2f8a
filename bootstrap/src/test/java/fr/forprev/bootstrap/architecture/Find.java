package fr.forprev.bootstrap.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions that hold for a class in which nothing is found. */
final class Find {

  private Find() {}

  /** Nothing that {@code faults} tells of the class; each text names it in full. */
  static ArchCondition<JavaClass> no(String what, Function<JavaClass, Stream<String>> faults) {
    return new ArchCondition<>("have no " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
      }
    };
  }

  /** No dependency of a class (first) on another one (second) that is unwanted. */
  static ArchCondition<JavaClass> noDependency(
      String what, BiPredicate<JavaClass, JavaClass> unwanted) {
    return no(
        what,
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(found -> unwanted.test(type, target(found)))
                .map(Dependency::getDescription));
  }

  /** No unwanted use of a field, method or constructor, be it by reference. */
  static ArchCondition<JavaClass> noUse(String what, Predicate<JavaAccess<?>> unwanted) {
    return no(
        what,
        type ->
            type.getAccessesFromSelf().stream().filter(unwanted).map(JavaAccess::getDescription));
  }

  static JavaClass target(Dependency found) {
    return found.getTargetClass().getBaseComponentType();
  }
}
