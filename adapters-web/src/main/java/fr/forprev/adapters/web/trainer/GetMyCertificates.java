package fr.forprev.adapters.web.trainer;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.application.trainer.ViewOwnCertificates;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /my-certificates}. */
public record GetMyCertificates(ViewOwnCertificates views) implements Handler {

  @Override
  public void handle(Context ctx) {
    Json.write(ctx, OwnCertificatesBody.of(views.ownedBy(Caller.of(ctx))));
  }
}
