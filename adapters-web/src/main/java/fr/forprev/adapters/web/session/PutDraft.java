package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code PUT /sessions/{id}/draft}: a later save, never over the save of somebody else. */
public record PutDraft(SaveDraft drafts, SessionActs acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    long revision = Revision.required(ctx);
    Input<DraftBody> input = Input.read(ctx, DraftBody.class);
    DraftInput typed = input.body().read(input.fields());
    ViewSession.View seen = acts.seen(ctx, id);
    Decision.Granted<SaveDraft.Save> answer =
        Answers.granted(drafts.save(Caller.of(ctx), id, revision, typed));
    switch (answer.value()) {
      case SaveDraft.Save.Stored stored ->
          SessionActs.answer(ctx, stored.draft(), seen, answer.remarks());
      case SaveDraft.Save.Overtaken overtaken ->
          throw Revision.overtaken(overtaken.current()).asException();
    }
  }
}
