package fr.forprev.adapters.web.trainer;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.http.Attachment;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.trainer.DownloadOwnCertificate;
import fr.forprev.domain.certificate.CertificateId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /my-certificates/{certificateId}}: one PDF. */
public record GetMyCertificate(DownloadOwnCertificate downloads) implements Handler {

  @Override
  public void handle(Context ctx) {
    CertificateId id = new CertificateId(Parameters.key(ctx, "certificateId"));
    CertificateFile file = Answers.granted(downloads.download(Caller.of(ctx), id)).value();
    Attachment.answer(ctx, file.name(), Attachment.PDF, file.pdf());
  }
}
