package fr.forprev.application.session;

import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many sessions there are.
 *
 * @param byState the number of those in each state; a state that is not named has none
 * @param earliestGeneration the earliest of the generation days that were asked for, or null
 */
public record SessionCounts(
    Map<SessionState, Long> byState, @Nullable LocalDate earliestGeneration) {

  /** Keeps an unmodifiable copy of the numbers, with every state. */
  public SessionCounts {
    Map<SessionState, Long> all = new EnumMap<>(SessionState.class);
    for (SessionState state : SessionState.values()) {
      all.put(state, byState.getOrDefault(state, 0L));
    }
    byState = Map.copyOf(all);
  }

  /** How many are in one of {@code states}. */
  public long in(Collection<SessionState> states) {
    return byState.entrySet().stream()
        .filter(state -> states.contains(state.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
