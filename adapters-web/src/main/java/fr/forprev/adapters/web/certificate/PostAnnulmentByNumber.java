package fr.forprev.adapters.web.certificate;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.AnnulByNumber;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /certificates/annulments}: by INRS, the same answer however often it is asked. */
public record PostAnnulmentByNumber(AnnulByNumber annulments) implements Handler {

  @Override
  public void handle(Context ctx) {
    Input<AnnulmentInput> input = Input.read(ctx, AnnulmentInput.class);
    AnnulmentInput.Read asked = input.body().read(input.fields());
    Json.write(
        ctx,
        AnnulmentBody.of(
            Answers.granted(annulments.annul(Caller.of(ctx), asked.number(), asked.reason()))
                .value()));
  }
}
