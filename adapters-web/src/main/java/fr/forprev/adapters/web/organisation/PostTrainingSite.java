package fr.forprev.adapters.web.organisation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.organisation.DeclareTrainingSite;
import fr.forprev.domain.organisation.TrainingSite;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /training-sites}: the same answer when the same is declared again. */
public record PostTrainingSite(DeclareTrainingSite declarations) implements Handler {

  private static final int CREATED = 201;

  @Override
  public void handle(Context ctx) {
    Input<DeclarationBody> input = Input.read(ctx, DeclarationBody.class);
    TrainingSite declared =
        Answers.granted(declarations.declare(Caller.of(ctx), input.body().read(input.fields())))
            .value();
    Json.write(ctx, TrainingSiteBody.of(declared));
    ctx.status(CREATED);
  }
}
