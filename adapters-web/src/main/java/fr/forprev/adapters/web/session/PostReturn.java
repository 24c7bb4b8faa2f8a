package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /sessions/{id}/return}: from the trainer back to the entity, with a comment. */
public record PostReturn(ReturnSession returns, SessionActs acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    Input<ReturnBody> input = Input.read(ctx, ReturnBody.class);
    String comment = input.body().read(input.fields());
    ViewSession.View seen = acts.seen(ctx, id);
    Decision.Granted<Draft> returned =
        Answers.granted(returns.giveBack(Caller.of(ctx), id, comment));
    SessionActs.answer(ctx, returned.value(), seen, returned.remarks());
  }
}
