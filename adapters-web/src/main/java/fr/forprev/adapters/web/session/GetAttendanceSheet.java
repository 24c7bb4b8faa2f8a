package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.http.Attachment;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.PrintAttendanceSheet;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /sessions/{id}/attendance-sheet}: one PDF. */
public record GetAttendanceSheet(PrintAttendanceSheet sheets) implements Handler {

  @Override
  public void handle(Context ctx) {
    byte[] pdf = Answers.granted(sheets.print(Caller.of(ctx), SessionActs.id(ctx))).value();
    Attachment.answer(ctx, "feuille-emargement.pdf", Attachment.PDF, pdf);
  }
}
