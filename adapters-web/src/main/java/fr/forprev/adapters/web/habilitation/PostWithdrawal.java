package fr.forprev.adapters.web.habilitation;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.habilitation.WithdrawHabilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /habilitations/{id}/withdrawal}. */
public record PostWithdrawal(WithdrawHabilitation acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    HabilitationId id = new HabilitationId(Parameters.key(ctx, "id"));
    Input<WithdrawalInput> input = Input.read(ctx, WithdrawalInput.class);
    WithdrawalInput.Read typed = input.body().read(input.fields());
    Json.write(
        ctx,
        HabilitationBody.of(
            Answers.granted(acts.withdraw(Caller.of(ctx), id, typed.from(), typed.reason()))
                .value()));
  }
}
