package fr.forprev.adapters.web.habilitation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.habilitation.SuspendHabilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /habilitations/{id}/suspensions}. */
public record PostSuspension(SuspendHabilitation acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    HabilitationId id = new HabilitationId(Parameters.key(ctx, "id"));
    Input<SuspensionInput> input = Input.read(ctx, SuspensionInput.class);
    SuspensionInput.Read typed = input.body().read(input.fields());
    Json.write(
        ctx,
        HabilitationBody.of(
            Answers.granted(
                    acts.suspend(Caller.of(ctx), id, typed.from(), typed.to(), typed.reason()))
                .value()));
  }
}
