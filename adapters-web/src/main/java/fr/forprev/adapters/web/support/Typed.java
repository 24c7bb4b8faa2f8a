package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What several bodies of support have. */
final class Typed {

  static final String REQUIRED = "Ce champ est obligatoire.";
  static final String CONTROL = "Les caractères de contrôle ne sont pas acceptés.";

  private Typed() {}

  static @Nullable ForprevNumber number(Fields fields, String pointer, @Nullable String typed) {
    return fields.value(
        pointer,
        typed,
        ForprevNumber::parse,
        "Un numéro Forprev est attendu : trois lettres capitales et cinq chiffres.");
  }

  /** All three or, when none was typed, nothing. */
  static @Nullable Identity identity(
      Fields fields,
      @Nullable String surname,
      @Nullable String firstName,
      @Nullable String birthDate) {
    if (surname == null && firstName == null && birthDate == null) {
      return null;
    }
    Name family = fields.name("/surname", surname);
    Name given = fields.name("/firstName", firstName);
    LocalDate born = fields.day("/birthDate", birthDate);
    if (surname == null || firstName == null || birthDate == null) {
      fields.refuse("", "Donnez surname, firstName et birthDate ensemble.");
    }
    return family == null || given == null || born == null
        ? null
        : new Identity(family, given, born);
  }

  static void reason(Fields fields, @Nullable String reason) {
    if (reason != null && reason.codePointCount(0, reason.length()) > Motive.LONGEST) {
      fields.refuse("/reason", Motive.LONGEST + " caractères au plus sont acceptés.");
    }
  }
}
