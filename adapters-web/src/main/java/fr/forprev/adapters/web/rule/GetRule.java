package fr.forprev.adapters.web.rule;

import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.domain.rule.Rule;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;

/** {@code GET /rules/{id}}: one of them. */
public record GetRule() implements Handler {

  @Override
  public void handle(Context ctx) {
    Parameters.of(ctx, Set.of()).refuseIfAny();
    Rule rule = Rule.parse(ctx.pathParam("id")).orElseThrow(() -> Problem.notFound().asException());
    Json.write(ctx, RuleBody.of(rule));
  }
}
