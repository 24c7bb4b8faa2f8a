package fr.forprev.adapters.web.organisation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.organisation.DeleteTrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code DELETE /training-sites/{id}}. */
public record DeleteSite(DeleteTrainingSite deletions) implements Handler {

  @Override
  public void handle(Context ctx) {
    Answers.granted(
        deletions.delete(Caller.of(ctx), new TrainingSiteId(Parameters.key(ctx, "id"))));
    Json.nothing(ctx);
  }
}
