package fr.forprev.adapters.web.trainer;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.trainer.RecordCertification;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.trainer.CertifiedTrainer;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /trainer-certifications}: INRS records a certification (TRA-06). */
public record PostTrainerCertification(RecordCertification recordings) implements Handler {

  private static final int CREATED = 201;

  @Override
  public void handle(Context ctx) {
    Input<RecordingBody> input = Input.read(ctx, RecordingBody.class);
    Decision.Granted<CertifiedTrainer> recorded =
        Answers.granted(recordings.record(Caller.of(ctx), input.body().read(input.fields())));
    ctx.status(CREATED);
    Json.write(ctx, CertifiedTrainerBody.of(recorded.value(), recorded.remarks()));
  }
}
