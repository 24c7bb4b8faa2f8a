package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Why the trainer returns a session (SES-15). */
record ReturnBody(
    @NotNull(message = DraftBody.REQUIRED)
        @Pattern(regexp = ReturnBody.TEXT, message = ReturnBody.NO_TEXT)
        @Nullable String comment) {

  static final String TEXT = "[\\n\\r\\t[^\\p{Cc}\\p{Cs}]]*";
  static final String NO_TEXT = "Les caractères de contrôle ne sont pas acceptés.";

  private static final int LONGEST = 2000;

  /** The comment; ends the request when something is wrong. */
  String read(Fields fields) {
    limit(fields, comment);
    fields.refuseIfAny();
    return requireNonNull(comment);
  }

  /** Notes a comment that is too long. */
  static void limit(Fields fields, @Nullable String comment) {
    if (comment != null && comment.codePointCount(0, comment.length()) > LONGEST) {
      fields.refuse("/comment", LONGEST + " caractères au plus sont acceptés.");
    }
  }
}
