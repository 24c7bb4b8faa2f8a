package fr.forprev.adapters.web.simulation;

import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.InputProblems;
import fr.forprev.application.simulation.Given;
import fr.forprev.application.simulation.Simulate;
import fr.forprev.application.simulation.Simulation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code GET /simulations/…}: 200 whether the rules grant or refuse, for the question is answered;
 * 400 when it cannot be understood.
 *
 * @param simulation the question
 */
public record GetSimulation(Simulation simulation, Simulate simulations) implements Handler {

  @Override
  public void handle(Context ctx) {
    Set<String> names = simulation.given().stream().map(Given::name).collect(Collectors.toSet());
    Parameters.of(ctx, names).refuseIfAny();
    Map<String, String> given = new HashMap<>();
    ctx.queryParamMap().forEach((name, values) -> given.put(name, values.getFirst()));
    switch (simulations.ask(simulation, given)) {
      case Simulate.Outcome.Answered answered ->
          Json.write(ctx, AnswerBody.of(simulation, answered.answer()));
      case Simulate.Outcome.Unreadable unreadable -> {
        InputProblems problems = new InputProblems();
        unreadable
            .problems()
            .forEach(bad -> problems.add(FieldProblem.inParameter(bad.name(), bad.sentence())));
        problems.refuseIfAny();
      }
    }
  }
}
