package fr.forprev.adapters.web.organisation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.organisation.CloseTrainingSite;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /training-sites/{id}/closing}. */
public record PostClosing(CloseTrainingSite closings) implements Handler {

  @Override
  public void handle(Context ctx) {
    TrainingSiteId id = new TrainingSiteId(Parameters.key(ctx, "id"));
    Input<ClosingBody> input = Input.read(ctx, ClosingBody.class);
    TrainingSite closed =
        Answers.granted(closings.close(Caller.of(ctx), id, input.body().read(input.fields())))
            .value();
    Json.write(ctx, TrainingSiteBody.of(closed));
  }
}
