package fr.forprev.adapters.web.rule;

import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.domain.rule.Rule;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.Set;

/** {@code GET /rules}: every rule that the product decides, in the order of the rulebook. */
public record GetRules() implements Handler {

  @Override
  public void handle(Context ctx) {
    Parameters.of(ctx, Set.of()).refuseIfAny();
    Json.write(ctx, new RuleBody.Rules(Arrays.stream(Rule.values()).map(RuleBody::of).toList()));
  }
}
