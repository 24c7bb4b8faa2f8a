package fr.forprev.adapters.web.page;

import java.util.List;

/** The two fields by which somebody chooses a password. */
public final class PasswordChoice {

  private static final String NEXT = "nouveau";
  private static final String AGAIN = "confirmation";

  private PasswordChoice() {}

  /** Refuses a choice that was not typed twice alike. */
  public static void check(Form form) {
    if (in(form).isEmpty()) {
      form.refuse(NEXT, "Choisissez un mot de passe.");
    } else if (!in(form).equals(form.whole(AGAIN))) {
      form.refuse(AGAIN, "La confirmation diffère du mot de passe : tapez-le deux fois.");
    }
  }

  /** What was chosen, character for character. */
  public static String in(Form form) {
    return form.whole(NEXT);
  }

  /** It cannot be used, for these faults. */
  public static void refuse(Form form, List<String> faults) {
    form.refuse(NEXT, String.join(" ", faults));
  }
}
