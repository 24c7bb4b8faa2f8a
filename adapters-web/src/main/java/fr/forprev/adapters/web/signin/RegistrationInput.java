package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.account.Identities;
import fr.forprev.adapters.web.json.Email;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.Identity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who asks for an account. */
record RegistrationInput(
    @NotNull(message = REQUIRED) @Nullable String surname,
    @NotNull(message = REQUIRED) @Nullable String firstName,
    @NotNull(message = REQUIRED) @Nullable String birthDate,
    @NotNull(message = REQUIRED)
        @Size(max = Email.LONGEST, message = Email.TOO_LONG)
        @Pattern(regexp = Email.SHAPE, message = Email.NONE)
        @Nullable String email) {

  private static final String REQUIRED = "Ce champ est obligatoire.";

  /** The identity; ends the request when something is wrong. */
  Identity read(Fields fields) {
    return Identities.read(fields, surname, firstName, birthDate);
  }
}
