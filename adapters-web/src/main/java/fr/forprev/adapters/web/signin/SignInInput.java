package fr.forprev.adapters.web.signin;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody signs in with (USR-01). */
record SignInInput(
    @NotNull(message = "Indiquez votre numéro Forprev.")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Indiquez votre numéro Forprev.")
        @Nullable String number,
    @NotNull(message = "Indiquez votre mot de passe.")
        @Pattern(regexp = "[\\s\\S]+", message = "Indiquez votre mot de passe.")
        @Nullable String password) {

  /** The number as typed, without its spaces, to try it. */
  String tried(Fields fields) {
    fields.refuseIfAny();
    return requireNonNull(number).replace(" ", "");
  }
}
