package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.http.Attachment;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.json.Texts;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.session.PreviewCertificate;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;
import java.util.UUID;

/** {@code GET /sessions/{id}/specimen}: one PDF. */
public record GetSpecimen(PreviewCertificate previews) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId session = SessionActs.id(ctx);
    Parameters query = Parameters.of(ctx, Set.of("trainee"));
    UUID trainee = query.value("trainee", Texts::key, Texts.NO_KEY);
    query.refuseIfAny();
    CertificateFile file =
        Answers.granted(
                previews.preview(
                    Caller.of(ctx), session, trainee == null ? null : new TraineeId(trainee)))
            .value();
    Attachment.answer(ctx, file.name(), Attachment.PDF, file.pdf());
  }
}
