package fr.forprev.adapters.web.habilitation;

import fr.forprev.adapters.web.json.Fields;
import org.jspecify.annotations.Nullable;

/** What the reason of a sanction may be made of: lines of text, 2000 characters at most. */
final class ReasonText {

  static final String REQUIRED = "Ce champ est obligatoire.";
  static final String SHAPE = "[\\n\\r\\t[^\\p{Cc}\\p{Cs}]]*";
  static final String CONTROL = "Les caractères de contrôle ne sont pas acceptés.";

  private static final int LONGEST = 2000;

  private ReasonText() {}

  static void check(Fields fields, @Nullable String reason) {
    if (reason != null && reason.codePointCount(0, reason.length()) > LONGEST) {
      fields.refuse("/reason", LONGEST + " caractères au plus sont acceptés.");
    }
  }
}
