package fr.forprev.adapters.web.signin;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Email;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Recovery;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody still knows who forgot what he signs in with (USR-11). */
final class RecoveryInput {

  private static final String REQUIRED = "Ce champ est obligatoire.";

  private RecoveryInput() {}

  /** The number is forgotten. */
  record OfNumber(
      @NotNull(message = REQUIRED)
          @Size(max = Email.LONGEST, message = Email.TOO_LONG)
          @Pattern(regexp = Email.SHAPE, message = Email.NONE)
          @Nullable String email) {

    /** What is forgotten; ends the request when something is wrong. */
    Recovery read(Fields fields) {
      fields.refuseIfAny();
      return new Recovery.ForgottenNumber(requireNonNull(email));
    }
  }

  /** The password is forgotten. */
  record OfPassword(
      @NotNull(message = REQUIRED) @Nullable String number,
      @NotNull(message = REQUIRED)
          @Size(max = Email.LONGEST, message = Email.TOO_LONG)
          @Pattern(regexp = Email.SHAPE, message = Email.NONE)
          @Nullable String email) {

    /** What is forgotten; ends the request when something is wrong. */
    Recovery read(Fields fields) {
      ForprevNumber read =
          fields.value(
              "/number",
              number,
              ForprevNumber::parse,
              "Un numéro Forprev est attendu : trois lettres capitales et cinq chiffres.");
      fields.refuseIfAny();
      return new Recovery.ForgottenPassword(requireNonNull(read), requireNonNull(email));
    }
  }
}
