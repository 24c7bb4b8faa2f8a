package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithTrainer;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /sessions/{id}/submission}: to the trainer. */
public record PostSubmission(SubmitSession submissions, SessionActs acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    ViewSession.View seen = acts.seen(ctx, id);
    Decision.Granted<WithTrainer> submitted =
        Answers.granted(submissions.submit(Caller.of(ctx), id));
    SessionActs.answer(ctx, submitted.value(), seen, submitted.remarks());
  }
}
