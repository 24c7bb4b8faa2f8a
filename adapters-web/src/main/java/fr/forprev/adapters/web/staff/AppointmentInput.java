package fr.forprev.adapters.web.staff;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.account.Identities;
import fr.forprev.adapters.web.json.Email;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.rule.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A role to be given: to a person by number, or to a new one by identity and e-mail. */
record AppointmentInput(
    @NotNull(message = "Ce champ est obligatoire.") @Nullable String role,
    @Nullable String number,
    @Nullable String surname,
    @Nullable String firstName,
    @Nullable String birthDate,
    @Size(max = Email.LONGEST, message = Email.TOO_LONG)
        @Pattern(regexp = Email.SHAPE, message = Email.NONE)
        @Nullable String email) {

  /** The role and the person; ends the request when something is wrong. */
  Appointing read(Fields fields) {
    Role given = fields.oneOf(Role.class, "/role", role);
    ForprevNumber of =
        fields.value(
            "/number",
            number,
            ForprevNumber::parse,
            "Un numéro Forprev est attendu : trois lettres capitales et cinq chiffres.");
    long told = Stream.of(surname, firstName, birthDate, email).filter(Objects::nonNull).count();
    if (number == null ? told < 4 : told > 0) {
      fields.refuse("", "Indiquez soit number, soit surname, firstName, birthDate et email.");
    }
    if (number != null) {
      fields.refuseIfAny();
      return new Appointing(
          requireNonNull(given), new Appointee.ByNumber(requireNonNull(of)), null);
    }
    var identity = Identities.read(fields, surname, firstName, birthDate);
    return new Appointing(
        requireNonNull(given), new Appointee.ByIdentity(identity, requireNonNull(email)), null);
  }
}
