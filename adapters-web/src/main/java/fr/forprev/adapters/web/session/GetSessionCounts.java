package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.application.session.CountSessions;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;

/** {@code GET /session-counts}: the numbers of badges. */
public record GetSessionCounts(CountSessions counts) implements Handler {

  @Override
  public void handle(Context ctx) {
    Parameters.of(ctx, Set.of()).refuseIfAny();
    Json.write(ctx, SessionCountsBody.of(counts.count(Caller.of(ctx))));
  }
}
