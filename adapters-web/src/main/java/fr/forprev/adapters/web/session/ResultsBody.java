package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.TraineeId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trainer decided of each trainee (SES-15). */
record ResultsBody(
    @NotNull(message = DraftBody.REQUIRED) @Nullable Boolean identitiesChecked,
    @NotNull(message = DraftBody.REQUIRED)
        @Size(max = 100, message = "100 résultats au plus sont acceptés.")
        @Nullable List<@NotNull(message = "Un résultat est attendu.") @Valid OneResult> results) {

  record OneResult(
      @NotNull(message = DraftBody.REQUIRED) @Nullable String trainee,
      @NotNull(message = DraftBody.REQUIRED) @Nullable String result) {}

  /** The results by trainee; ends the request when something is wrong. */
  Map<TraineeId, Result> read(Fields fields) {
    Map<TraineeId, Result> read = new LinkedHashMap<>();
    int size = results == null ? 0 : results.size();
    for (int i = 0; i < size; i++) {
      OneResult typed = requireNonNull(results).get(i);
      if (typed != null) {
        add(read, typed, fields, "/results/" + i);
      }
    }
    fields.refuseIfAny();
    return read;
  }

  private static void add(
      Map<TraineeId, Result> read, OneResult typed, Fields fields, String pointer) {
    UUID trainee = fields.key(pointer + "/trainee", typed.trainee());
    Result result = fields.oneOf(Result.class, pointer + "/result", typed.result());
    if (trainee != null
        && result != null
        && read.putIfAbsent(new TraineeId(trainee), result) != null) {
      fields.refuse(pointer + "/trainee", "Ce stagiaire a déjà un résultat dans la liste.");
    }
  }
}
