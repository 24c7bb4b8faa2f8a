package fr.forprev.adapters.web.habilitation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.habilitation.ResignHabilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;

/** {@code POST /habilitations/{id}/resignation}. */
public record PostResignation(ResignHabilitation acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    HabilitationId id = new HabilitationId(Parameters.key(ctx, "id"));
    Input<FromInput> input = Input.read(ctx, FromInput.class);
    LocalDate typed = input.body().read(input.fields());
    Json.write(
        ctx, HabilitationBody.of(Answers.granted(acts.resign(Caller.of(ctx), id, typed)).value()));
  }
}
