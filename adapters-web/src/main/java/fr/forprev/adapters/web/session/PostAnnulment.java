package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.certificate.AnnulmentBody;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.AnnulCertificate;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /sessions/{id}/certificates/{certificateId}/annulment}: by a manager. */
public record PostAnnulment(AnnulCertificate annulments) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId session = SessionActs.id(ctx);
    CertificateId certificate = SessionActs.certificate(ctx);
    Input<AnnulmentReasonBody> input = Input.read(ctx, AnnulmentReasonBody.class);
    AnnulmentReason reason = input.body().read(input.fields());
    Json.write(
        ctx,
        AnnulmentBody.of(
            Answers.granted(annulments.annul(Caller.of(ctx), session, certificate, reason))
                .value()));
  }
}
