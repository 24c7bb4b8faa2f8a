package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.csv.CsvFile;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.session.CheckTraineeImport;
import fr.forprev.application.session.ImportMode;
import fr.forprev.application.session.TooManyTrainees;
import fr.forprev.domain.session.SessionId;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code POST /sessions/{id}/trainee-import-check}: what a file says; nothing is stored. */
public record PostTraineeImportCheck(CheckTraineeImport checks) implements Handler {

  @Override
  public void handle(Context ctx) {
    SessionId id = SessionActs.id(ctx);
    ImportMode mode = ImportModeParameter.of(ctx);
    CsvFile file = CsvFile.read(ctx);
    switch (Answers.granted(checks.check(Caller.of(ctx), id, mode, file.sheet())).value()) {
      case CheckTraineeImport.Checked checked -> {
        Revision.tell(ctx, checked.revision());
        Json.write(ctx, TraineeImportCheckBody.of(file, checked.reading()));
      }
      case TooManyTrainees many -> throw ImportProblem.tooMany(many).asException();
    }
  }
}
