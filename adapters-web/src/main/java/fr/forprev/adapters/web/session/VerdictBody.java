package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.application.session.DecideCorrection.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the trainer decides of a correction (CER-09). */
record VerdictBody(
    @NotNull(message = DraftBody.REQUIRED) @Nullable Boolean approved,
    @Pattern(regexp = ReturnBody.TEXT, message = ReturnBody.NO_TEXT) @Nullable String comment) {

  /** The verdict, a missing comment being an empty one; ends the request when it is malformed. */
  Verdict read(Fields fields) {
    boolean approves = Boolean.TRUE.equals(approved);
    if (approves && comment != null) {
      fields.refuse("/comment", "Un commentaire accompagne un refus, et lui seul.");
    }
    ReturnBody.limit(fields, comment);
    fields.refuseIfAny();
    return approves
        ? new Verdict.Approve()
        : new Verdict.Decline(Objects.requireNonNullElse(comment, ""));
  }
}
