package fr.forprev.adapters.web.organisation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.organisation.ListTrainingSites;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /training-sites}. */
public record GetTrainingSites(ListTrainingSites lists) implements Handler {

  @Override
  public void handle(Context ctx) {
    Json.write(ctx, TrainingSiteBody.Sites.of(Answers.granted(lists.list(Caller.of(ctx))).value()));
  }
}
