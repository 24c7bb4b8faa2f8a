package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.rule.Decision;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /sessions/{id}}. */
public record GetSession(ViewSession views) implements Handler {

  @Override
  public void handle(Context ctx) {
    Decision.Granted<ViewSession.View> seen =
        Answers.granted(views.view(Caller.of(ctx), SessionActs.id(ctx)));
    ViewSession.View view = seen.value();
    SessionActs.answer(ctx, view.session(), view, view.certificates(), seen.remarks());
  }
}
