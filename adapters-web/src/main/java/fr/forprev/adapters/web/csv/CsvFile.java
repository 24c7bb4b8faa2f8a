package fr.forprev.adapters.web.csv;

import fr.forprev.adapters.web.body.RequestBody;
import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.TraineeSheet;
import io.javalin.http.Context;

/**
 * A CSV file that came in: what was found out about it, and the sheet that it holds.
 *
 * @param text its characters
 * @param separator {@code ;} or {@code ,}
 */
public record CsvFile(CsvText text, char separator, TraineeSheet sheet) {

  private static final String TOO_LARGE =
      "Le fichier ne peut pas dépasser 1 Mo : "
          + DraftInput.MOST_TRAINEES
          + " stagiaires au plus sont acceptés.";

  /** Reads the body of a request; ends the request when it is not CSV, or holds nothing. */
  public static CsvFile read(Context ctx) {
    CsvMediaType type = CsvMediaType.of(ctx);
    CsvText text = CsvText.of(RequestBody.bytes(ctx, TOO_LARGE), type.charset());
    CsvRows rows = CsvRows.of(text.characters());
    return rows.sheet()
        .map(sheet -> new CsvFile(text, rows.separator(), sheet))
        .orElseThrow(() -> UnusableFile.because("Le fichier est vide.").asException());
  }
}
