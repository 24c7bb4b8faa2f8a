package fr.forprev.adapters.web.organisation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.organisation.CheckSiret;
import fr.forprev.domain.organisation.Siret;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /organisations/siret-check}: the SIRET, when a new entity may be asked for. */
public record PostSiretCheck(CheckSiret checks) implements Handler {

  @Override
  public void handle(Context ctx) {
    Input<SiretBody> input = Input.read(ctx, SiretBody.class);
    Siret free =
        Answers.granted(checks.check(Caller.of(ctx), input.body().read(input.fields()))).value();
    Json.write(ctx, new SiretBody(free.value()));
  }
}
