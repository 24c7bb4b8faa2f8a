package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Why the trainer returns a session (SES-15). */
record ReturnBody(
    @NotNull(message = DraftBody.REQUIRED)
        @Pattern(
            regexp = "[\\n\\r\\t[^\\p{Cc}\\p{Cs}]]*",
            message = "Les caractères de contrôle ne sont pas acceptés.")
        @Nullable String comment) {

  private static final int LONGEST = 2000;

  /** The comment; ends the request when something is wrong. */
  String read(Fields fields) {
    if (comment != null && comment.codePointCount(0, comment.length()) > LONGEST) {
      fields.refuse("/comment", LONGEST + " caractères au plus sont acceptés.");
    }
    fields.refuseIfAny();
    return requireNonNull(comment);
  }
}
