package fr.forprev.adapters.web.support;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Email;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.organisation.Siret;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A manager whom the caisse of an entity asks for (USR-07). */
record ManagerInput(
    @NotNull(message = Typed.REQUIRED) @Nullable String siret,
    @Nullable List<@Nullable String> gone,
    @Nullable String number,
    @Nullable String surname,
    @Nullable String firstName,
    @Nullable String birthDate,
    @Size(max = Email.LONGEST, message = Email.TOO_LONG)
        @Pattern(regexp = Email.SHAPE, message = Email.NONE)
        @Nullable String email,
    @NotNull(message = Typed.REQUIRED) @Pattern(regexp = Motive.SHAPE, message = Typed.CONTROL)
        @Nullable String reason) {

  /** The values, once read. */
  record Read(Siret siret, Set<ForprevNumber> gone, Appointee whom, String reason) {}

  /** The values; ends the request when something is wrong. */
  Read read(Fields fields) {
    Siret of =
        fields.value(
            "/siret",
            siret,
            Siret::parse,
            "Ce n'est pas un SIRET : 14 chiffres et leur clé de contrôle sont attendus.");
    Set<ForprevNumber> left = gone(fields);
    ForprevNumber known = Typed.number(fields, "/number", number);
    Identity identity = Typed.identity(fields, surname, firstName, birthDate);
    boolean named = surname != null || firstName != null || birthDate != null || email != null;
    if ((number != null) == named || (named && (surname == null || email == null))) {
      fields.refuse("", "Indiquez soit number, soit l'identité et l'adresse électronique.");
    }
    Typed.reason(fields, reason);
    if (reason != null && reason.isBlank()) {
      fields.refuse("/reason", "Ce champ est vide.");
    }
    fields.refuseIfAny();
    return new Read(
        requireNonNull(of),
        left,
        known == null
            ? new Appointee.ByIdentity(requireNonNull(identity), requireNonNull(email))
            : new Appointee.ByNumber(known),
        requireNonNull(reason));
  }

  private Set<ForprevNumber> gone(Fields fields) {
    Set<ForprevNumber> left = new HashSet<>();
    List<@Nullable String> typed = gone == null ? List.of() : gone;
    for (int i = 0; i < typed.size(); i++) {
      ForprevNumber number = Typed.number(fields, "/gone/" + i, typed.get(i));
      if (number != null) {
        left.add(number);
      }
    }
    return left;
  }
}
