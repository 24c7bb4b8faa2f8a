package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.DeleteSession;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;

/** {@code DELETE /sessions/{id}}: by the entity (SES-21). */
public record RemoveSession(DeleteSession deletions) implements Handler {

  @Override
  public void handle(Context ctx) {
    Answers.granted(deletions.delete(Caller.of(ctx), SessionActs.id(ctx)));
    ctx.status(HttpStatus.NO_CONTENT);
  }
}
