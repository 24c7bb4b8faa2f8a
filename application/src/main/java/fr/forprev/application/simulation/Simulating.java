package fr.forprev.application.simulation;

import fr.forprev.application.Moment;
import fr.forprev.domain.dispositif.Catalogue;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the values, then answers. */
final class Simulating implements Simulate {

  private final Supplier<Catalogue> catalogue;
  private final Clock clock;

  Simulating(Supplier<Catalogue> catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public Outcome ask(Simulation question, Map<String, String> given) {
    Reading reading = new Reading(question.given(), given);
    Known known = new Known(catalogue.get(), Moment.of(clock).day());
    Supplier<SimulatedAnswer> answer = question.read(reading, known);
    return reading.problems().isEmpty()
        ? new Outcome.Answered(answer.get())
        : new Outcome.Unreadable(reading.problems());
  }
}
