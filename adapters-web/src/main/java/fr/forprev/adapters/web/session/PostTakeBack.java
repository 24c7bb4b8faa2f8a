package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.TakeBackSession;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /sessions/{id}/take-back}: back from the trainer to the entity (SES-23). */
public record PostTakeBack(TakeBackSession takeBacks, SessionActs acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    ViewSession.View seen = acts.seen(ctx, id);
    Decision.Granted<Draft> draft = Answers.granted(takeBacks.takeBack(Caller.of(ctx), id));
    SessionActs.answer(ctx, draft.value(), seen, draft.remarks());
  }
}
