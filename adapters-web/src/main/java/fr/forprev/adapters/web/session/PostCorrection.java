package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.AskCorrection;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST …/certificates/{certificateId}/correction}: from the entity to the trainer. */
public record PostCorrection(AskCorrection corrections) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId session = SessionActs.id(ctx);
    CertificateId certificate = SessionActs.certificate(ctx);
    Input<IdentityBody> input = Input.read(ctx, IdentityBody.class);
    Identity corrected = input.body().read(input.fields());
    Json.write(
        ctx,
        CorrectionBody.of(
            Answers.granted(corrections.ask(Caller.of(ctx), session, certificate, corrected))
                .value()));
  }
}
