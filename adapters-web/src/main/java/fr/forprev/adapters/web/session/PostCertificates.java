package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /sessions/{id}/certificates}: the same answer however often it is asked (SES-18). */
public record PostCertificates(GenerateCertificates generations, SessionActs acts)
    implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    ViewSession.View seen = acts.seen(ctx, id);
    Decision.Granted<GenerateCertificates.Issue> issued =
        Answers.granted(generations.generate(Caller.of(ctx), id));
    GenerateCertificates.Issue issue = issued.value();
    SessionActs.answer(ctx, issue.session(), seen, issue.certificates(), issued.remarks());
  }
}
