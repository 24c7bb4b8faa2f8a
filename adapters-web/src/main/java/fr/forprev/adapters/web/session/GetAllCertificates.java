package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.http.Attachment;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.session.DownloadAllCertificates;
import io.javalin.http.Context;

/** All certificates of a session: one file each in a ZIP archive, or one file to print. */
public final class GetAllCertificates {

  private final DownloadAllCertificates downloads;

  /** Handlers over that use case. */
  public GetAllCertificates(DownloadAllCertificates downloads) {
    this.downloads = downloads;
  }

  /** {@code GET /sessions/{id}/certificates.zip}. */
  public void zip(Context ctx) {
    var files = Answers.granted(downloads.each(Caller.of(ctx), SessionActs.id(ctx))).value();
    Attachment.answer(ctx, "certificats.zip", Attachment.ZIP, ZipArchive.of(files));
  }

  /** {@code GET /sessions/{id}/certificates.pdf}. */
  public void toPrint(Context ctx) {
    CertificateFile file =
        Answers.granted(downloads.toPrint(Caller.of(ctx), SessionActs.id(ctx))).value();
    Attachment.answer(ctx, file.name(), Attachment.PDF, file.pdf());
  }
}
