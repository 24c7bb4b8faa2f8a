package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.DecideCorrection;
import fr.forprev.application.session.DecideCorrection.Verdict;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST …/certificates/{certificateId}/correction/decision}: by the trainer. */
public record PostCorrectionDecision(DecideCorrection decisions) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId session = SessionActs.id(ctx);
    CertificateId certificate = SessionActs.certificate(ctx);
    Input<VerdictBody> input = Input.read(ctx, VerdictBody.class);
    Verdict verdict = input.body().read(input.fields());
    Json.write(
        ctx,
        CorrectionBody.of(
            Answers.granted(decisions.decide(Caller.of(ctx), session, certificate, verdict))
                .value()));
  }
}
