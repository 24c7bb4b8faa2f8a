package fr.forprev.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How something changes with the days: what it is on a day, from when until when, and what comes
 * next.
 *
 * @param <S> what it is from one change to the next
 * @param phases one after the other without a gap, from always to for ever; no two neighbours are
 *     in the same state
 */
public record Timeline<S>(List<Phase<S>> phases) {

  /** Refuses phases that leave a gap, overlap, or repeat their neighbour: its caller has a bug. */
  public Timeline {
    phases = List.copyOf(phases);
    LocalDate expected = null;
    for (int i = 0; i < phases.size(); i++) {
      Phase<S> phase = phases.get(i);
      boolean last = i == phases.size() - 1;
      boolean changes = i == 0 || !phases.get(i - 1).state().equals(phase.state());
      if (!same(expected, phase.from()) || last != (phase.until() == null) || !changes) {
        throw new IllegalArgumentException("phases " + phases);
      }
      expected = next(phase);
    }
    if (phases.isEmpty()) {
      throw new IllegalArgumentException("no phase");
    }
  }

  /** What is {@code state} on every day. */
  public static <S> Timeline<S> always(S state) {
    return new Timeline<>(List.of(new Phase<>(state, null, null)));
  }

  /**
   * What {@code stateOn} says of each day, when it changes on none but {@code days}.
   *
   * @param days in any order, more of them than there are changes if need be
   */
  public static <S> Timeline<S> of(Collection<LocalDate> days, Function<LocalDate, S> stateOn) {
    List<LocalDate> ordered = days.stream().distinct().sorted().toList();
    Timeline<S> timeline = always(stateOn.apply(ordered.get(0).minusDays(1)));
    for (LocalDate day : ordered) {
      timeline = timeline.then(day, stateOn.apply(day));
    }
    return timeline;
  }

  /**
   * The same until the eve of {@code day}, and {@code state} from {@code day} on, whatever was to
   * come later.
   */
  public Timeline<S> then(LocalDate day, S state) {
    List<Phase<S>> changed = new ArrayList<>();
    for (Phase<S> phase : phases) {
      if (phase.from() == null || phase.from().isBefore(day)) {
        changed.add(
            phase.contains(day)
                ? new Phase<>(phase.state(), phase.from(), day.minusDays(1))
                : phase);
      }
    }
    Phase<S> before = changed.get(changed.size() - 1);
    if (before.state().equals(state)) {
      changed.set(changed.size() - 1, new Phase<>(state, before.from(), null));
    } else {
      changed.add(new Phase<>(state, day, null));
    }
    return new Timeline<>(changed);
  }

  /** What it is on {@code day}, since when, and until when. */
  public Phase<S> on(LocalDate day) {
    return phases.stream().filter(phase -> phase.contains(day)).findFirst().orElseThrow();
  }

  /** What it becomes after {@code day}, and when; empty when nothing is to change any more. */
  public Optional<Phase<S>> after(LocalDate day) {
    LocalDate until = on(day).until();
    return until == null ? Optional.empty() : Optional.of(on(until.plusDays(1)));
  }

  private static @Nullable LocalDate next(Phase<?> phase) {
    return phase.until() == null ? null : phase.until().plusDays(1);
  }

  private static boolean same(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b == null : a.equals(b);
  }
}
