package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the trainer returns a session (SES-15). */
record ReturnBody(
    @NotNull(message = DraftBody.REQUIRED)
        @Size(max = 2000, message = "2000 caractères au plus sont acceptés.")
        @Pattern(
            regexp = "[\\n\\r\\t[^\\p{Cc}\\p{Cs}]]*",
            message = "Les caractères de contrôle ne sont pas acceptés.")
        @Nullable String comment) {

  /** The comment; ends the request when something is wrong. */
  String read(Fields fields) {
    fields.refuseIfAny();
    return requireNonNull(comment);
  }
}
