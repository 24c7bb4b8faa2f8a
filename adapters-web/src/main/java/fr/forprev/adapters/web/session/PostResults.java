package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.SendResults;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** {@code POST /sessions/{id}/results}: from the trainer to the entity. */
public record PostResults(SendResults sendings, SessionActs acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    Input<ResultsBody> input = Input.read(ctx, ResultsBody.class);
    Map<TraineeId, Result> results = input.body().read(input.fields());
    boolean checked = Boolean.TRUE.equals(input.body().identitiesChecked());
    ViewSession.View seen = acts.seen(ctx, id);
    Decision.Granted<WithEntity> sent =
        Answers.granted(sendings.send(Caller.of(ctx), id, results, checked));
    SessionActs.answer(ctx, sent.value(), seen, sent.remarks());
  }
}
