package fr.forprev.adapters.web.session;

import fr.forprev.application.session.TraineeColumn;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * {@code GET /trainee-import-template}: the header alone, since an example would one day be
 * imported. The mark at its beginning makes spreadsheets read the accents.
 */
public final class GetTraineeImportTemplate implements Handler {

  private static final String MARK = "\uFEFF";

  @Override
  public void handle(Context ctx) {
    String header =
        Arrays.stream(TraineeColumn.values())
            .map(TraineeColumn::heading)
            .collect(Collectors.joining(";", MARK, "\r\n"));
    ctx.header("Content-Disposition", "attachment; filename=\"modele-stagiaires.csv\"")
        .contentType("text/csv; charset=utf-8")
        .result(header.getBytes(StandardCharsets.UTF_8));
  }
}
