package fr.forprev.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a rule answers: the value it grants with its remarks, or every reason why not.
 *
 * @param <T> what is granted
 */
public sealed interface Decision<T> {

  /** Yes: the value, and the warnings or explanations that come with it. */
  record Granted<T>(T value, List<Remark> remarks) implements Decision<T> {

    /** Keeps an unmodifiable copy of the remarks. */
    public Granted {
      remarks = List.copyOf(remarks);
    }
  }

  /** No: all the reasons, not the first; never empty. */
  record Refused<T>(List<Reason> reasons) implements Decision<T> {

    /** Refuses an empty list: its caller has a bug. */
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal has at least one reason");
      }
    }

    /** The day from which the same act is possible, when every reason is a wait. */
    public Optional<LocalDate> possibleFrom() {
      List<LocalDate> waits = reasons.stream().flatMap(reason -> reason.endsOn().stream()).toList();
      return waits.size() == reasons.size()
          ? waits.stream().max(LocalDate::compareTo)
          : Optional.empty();
    }
  }

  /** Grants {@code value} without remark. */
  static <T> Decision<T> granted(T value) {
    return new Granted<>(value, List.of());
  }

  /** Refuses for one reason. */
  static <T> Decision<T> refused(Reason reason) {
    return new Refused<>(List.of(reason));
  }

  /** Grants what {@code value} makes when there is no reason against it, else refuses for all. */
  static <T> Decision<T> of(Collection<Reason> reasons, Supplier<T> value) {
    return reasons.isEmpty() ? granted(value.get()) : new Refused<>(List.copyOf(reasons));
  }

  /** The granted value turned into another; remarks and refusals stay. */
  default <R> Decision<R> map(Function<? super T, ? extends R> change) {
    return fold(
        granted -> new Granted<>(change.apply(granted.value()), granted.remarks()),
        refused -> new Refused<>(refused.reasons()));
  }

  /** This decision with {@code more} remarks when it grants. */
  default Decision<T> with(List<Remark> more) {
    return more.isEmpty()
        ? this
        : fold(
            granted -> {
              List<Remark> all = new ArrayList<>(granted.remarks());
              all.addAll(more);
              return new Granted<>(granted.value(), all);
            },
            refused -> refused);
  }

  /** One answer out of the two cases. */
  default <R> R fold(
      Function<? super Granted<T>, ? extends R> whenGranted,
      Function<? super Refused<T>, ? extends R> whenRefused) {
    // An instanceof chain, Java 17 having no switch over sealed types.
    return this instanceof Granted<T> granted
        ? whenGranted.apply(granted)
        : whenRefused.apply((Refused<T>) this);
  }
}
