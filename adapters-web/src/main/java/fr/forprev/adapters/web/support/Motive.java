package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.page.Form;
import java.util.Optional;

/** « motif »: what was asked of support, by whom and when, in lines of text. */
final class Motive {

  static final int LONGEST = 2000;
  static final String SHAPE = "[\\n\\r\\t[^\\p{Cc}\\p{Cs}]]*";

  private static final String FIELD = "motif";

  private Motive() {}

  static Optional<String> in(Form form) {
    return form.read(
        FIELD,
        typed -> Optional.of(typed).filter(Motive::isOne),
        "Indiquez qui demande quoi, et quand : 2000 caractères au plus.");
  }

  private static boolean isOne(String typed) {
    return !typed.isEmpty()
        && typed.codePointCount(0, typed.length()) <= LONGEST
        && typed.matches(SHAPE);
  }
}
