package fr.forprev.adapters.web.simulation;

import fr.forprev.application.simulation.Given;
import fr.forprev.application.simulation.Simulation;
import java.util.Arrays;
import java.util.List;

/** A question that can be asked, on the wire. */
record SimulationBody(String simulation, String title, List<ParameterBody> parameters) {

  /** One of its parameters. */
  record ParameterBody(String name, boolean required, String meaning, String expected) {

    private static ParameterBody of(Given given) {
      return new ParameterBody(
          given.name(), given.required(), given.meaning(), given.form().expected());
    }
  }

  /** All questions. */
  record Simulations(List<SimulationBody> simulations) {}

  static Simulations all() {
    return new Simulations(
        Arrays.stream(Simulation.values())
            .map(it ->
                new SimulationBody(
                    it.id(), it.title(), it.given().stream().map(ParameterBody::of).toList()))
            .toList());
  }
}
