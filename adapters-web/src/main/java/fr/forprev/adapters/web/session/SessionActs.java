package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import java.util.List;

/** What the acts on a session have in common: its key, the names around it, the answer. */
public final class SessionActs {

  private final ViewSession views;

  /** Acts that read the names around a session through {@code views}. */
  public SessionActs(ViewSession views) {
    this.views = views;
  }

  static SessionId id(Context ctx) {
    return new SessionId(Parameters.key(ctx, "id"));
  }

  static CertificateId certificate(Context ctx) {
    return new CertificateId(Parameters.key(ctx, "certificateId"));
  }

  /** The session before the act: afterwards its own actor may no longer see it. */
  ViewSession.View seen(Context ctx, SessionId id) {
    return Answers.granted(views.view(Caller.of(ctx), id)).value();
  }

  /** Answers the session as an act left it, without certificates. */
  static void answer(
      Context ctx, CertificationSession session, ViewSession.View seen, List<Remark> remarks) {
    answer(ctx, session, seen, List.of(), remarks);
  }

  /** Answers the session as an act left it. */
  static void answer(
      Context ctx,
      CertificationSession session,
      ViewSession.View seen,
      List<IssuedCertificate> issued,
      List<Remark> remarks) {
    Revision.tell(ctx, session.header().revision());
    Json.write(
        ctx, new SessionAnswer(SessionBody.of(session, seen, issued), RemarkBody.of(remarks)));
  }
}
