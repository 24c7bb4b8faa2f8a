package fr.forprev.application.simulation;

import fr.forprev.domain.dispositif.Catalogue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers questions about dates and rights, on the published data and nobody's in particular. */
public interface Simulate {

  /** What comes back. */
  sealed interface Outcome {

    /** The question was understood. */
    record Answered(SimulatedAnswer answer) implements Outcome {}

    /** It was not: every value that is missing, unknown or badly written; never empty. */
    record Unreadable(List<BadValue> problems) implements Outcome {

      /** Keeps an unmodifiable copy. */
      public Unreadable {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Answers {@code question}.
   *
   * @param given the values, by the names of {@link Simulation#given()}; any other is refused
   */
  Outcome ask(Simulation question, Map<String, String> given);

  /**
   * The use case.
   *
   * @param catalogue the catalogue of the moment
   * @param clock for the day that a question without {@code today} is asked on
   */
  static Simulate of(Supplier<Catalogue> catalogue, Clock clock) {
    return new Simulating(catalogue, clock);
  }
}
