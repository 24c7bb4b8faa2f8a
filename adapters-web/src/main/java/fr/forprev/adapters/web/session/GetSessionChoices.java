package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.application.session.SessionChoices;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.Set;

/** {@code GET /session-choices}. */
public record GetSessionChoices(SessionChoices choices) implements Handler {

  @Override
  public void handle(Context ctx) {
    Parameters query = Parameters.of(ctx, Set.of("endDate"));
    LocalDate endDate = query.day("endDate");
    query.refuseIfAny();
    Json.write(ctx, ChoicesBody.of(choices.choices(Caller.of(ctx), endDate)));
  }
}
