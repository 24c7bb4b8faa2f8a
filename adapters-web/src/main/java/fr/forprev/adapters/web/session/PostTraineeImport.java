package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.csv.CsvFile;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.application.session.ImportMode;
import fr.forprev.application.session.ImportTrainees;
import fr.forprev.application.session.TooManyTrainees;
import fr.forprev.application.session.ViewSession;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code POST /sessions/{id}/trainee-import}: all the trainees of a file, or none. */
public record PostTraineeImport(ImportTrainees imports, SessionActs acts) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    long revision = Revision.required(ctx);
    ImportMode mode = ImportModeParameter.of(ctx);
    CsvFile file = CsvFile.read(ctx);
    ViewSession.View seen = acts.seen(ctx, id);
    Decision.Granted<ImportTrainees.Import> answer =
        Answers.granted(imports.take(Caller.of(ctx), id, revision, mode, file.sheet()));
    switch (answer.value()) {
      case ImportTrainees.Stored stored -> {
        Revision.tell(ctx, stored.draft().header().revision());
        Json.write(
            ctx,
            new TraineeImportBody(
                SessionBody.of(stored.draft(), seen, List.of()),
                RemarkBody.of(answer.remarks()),
                FileBody.of(file),
                FindingBody.of(stored.reading().remarks())));
      }
      case ImportTrainees.Faulty faulty ->
          throw ImportProblem.faulty(faulty.reading().faults()).asException();
      case ImportTrainees.Overtaken overtaken ->
          throw Revision.overtaken(overtaken.current()).asException();
      case TooManyTrainees many -> throw ImportProblem.tooMany(many).asException();
    }
  }
}
