package fr.forprev.application.name;

import fr.forprev.domain.name.CharacterSet;
import fr.forprev.domain.name.Name;
import java.util.Optional;

/** Why something that somebody typed is no name, in French. */
public final class NameFault {

  private NameFault() {}

  /** The sentence for what {@link Name#parse} did not take, blank or not. */
  public static String sentence(String typed) {
    if (typed.isBlank()) {
      return "Ce champ est vide : omettez-le ou remplissez-le.";
    }
    return CharacterSet.firstUnsupported(Name.cleaned(typed))
        .map(NameFault::unsupported)
        .or(() -> tooLong(typed))
        .orElse("Une lettre ou un chiffre au moins est attendu.");
  }

  private static Optional<String> tooLong(String typed) {
    return Name.cleaned(typed).length() > Name.LONGEST
        ? Optional.of(Name.LONGEST + " caractères au plus sont acceptés.")
        : Optional.empty();
  }

  private static String unsupported(String character) {
    int code = character.codePointAt(0);
    boolean shown = Character.isLetterOrDigit(code) || (code > ' ' && code < 127);
    return shown
        ? "Le caractère « %s » (U+%04X) n'est pas accepté.".formatted(character, code)
        : "Le caractère U+%04X n'est pas accepté.".formatted(code);
  }
}
