package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.limit.TokenBuckets;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.trainer.TrainerClaim;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /sessions/{id}/trainer-check}: limited, so that nobody tries numbers out. */
public record PostTrainerCheck(CheckTrainer checks, TokenBuckets<PersonId> tries)
    implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    Input<TrainerClaimBody> input = Input.read(ctx, TrainerClaimBody.class);
    TrainerClaim claim = input.body().read(input.fields());
    Actor actor = Caller.of(ctx);
    tries.take(actor.person());
    Decision.Granted<CheckTrainer.Checked> answer = Answers.granted(checks.check(actor, id, claim));
    Revision.tell(ctx, answer.value().revision());
    Json.write(ctx, TrainerCheckBody.of(answer.value().check(), answer.remarks()));
  }
}
