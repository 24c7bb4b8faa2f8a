package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /sessions}: the first save. */
public record PostSession(OpenDraft drafts, SessionActs acts) implements Handler {

  private static final int CREATED = 201;

  @Override
  public void handle(Context ctx) {
    Input<DraftBody> input = Input.read(ctx, DraftBody.class);
    Decision.Granted<Draft> opened =
        Answers.granted(drafts.open(Caller.of(ctx), input.body().read(input.fields())));
    Draft draft = opened.value();
    SessionActs.answer(ctx, draft, acts.seen(ctx, draft.id()), opened.remarks());
    ctx.status(CREATED).header("Location", "/api/v1/sessions/" + draft.id());
  }
}
