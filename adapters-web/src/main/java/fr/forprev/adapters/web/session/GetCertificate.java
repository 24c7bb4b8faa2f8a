package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.http.Attachment;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.session.DownloadCertificate;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /sessions/{id}/certificates/{certificateId}}: one PDF. */
public record GetCertificate(DownloadCertificate downloads) implements Handler {

  @Override
  public void handle(Context ctx) {
    CertificateFile file =
        Answers.granted(
                downloads.download(
                    Caller.of(ctx), SessionActs.id(ctx), SessionActs.certificate(ctx)))
            .value();
    Attachment.answer(ctx, file.name(), Attachment.PDF, file.pdf());
  }
}
