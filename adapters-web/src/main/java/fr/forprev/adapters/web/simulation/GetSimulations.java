package fr.forprev.adapters.web.simulation;

import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;

/** {@code GET /simulations}: the questions that can be asked, and with which parameters. */
public record GetSimulations() implements Handler {

  @Override
  public void handle(Context ctx) {
    Parameters.of(ctx, Set.of()).refuseIfAny();
    Json.write(ctx, SimulationBody.all());
  }
}
