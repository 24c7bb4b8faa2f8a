package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.json.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is changed with the present password. */
final class AccountInput {

  private static final String REQUIRED = "Ce champ est obligatoire.";
  private static final String SOMETHING = "[\\s\\S]+";
  private static final String PRESENT = "Indiquez votre mot de passe actuel.";

  private AccountInput() {}

  /** The password alone. */
  record Confirmed(
      @NotNull(message = PRESENT) @Pattern(regexp = SOMETHING, message = PRESENT)
          @Nullable String password) {}

  /** Another e-mail (USR-02). */
  record NewEmail(
      @NotNull(message = PRESENT) @Pattern(regexp = SOMETHING, message = PRESENT)
          @Nullable String password,
      @NotNull(message = REQUIRED)
          @Size(max = Email.LONGEST, message = Email.TOO_LONG)
          @Pattern(regexp = Email.SHAPE, message = Email.NONE)
          @Nullable String email) {}

  /** Another password. */
  record NewPassword(
      @NotNull(message = PRESENT) @Pattern(regexp = SOMETHING, message = PRESENT)
          @Nullable String password,
      @NotNull(message = "Choisissez un mot de passe.")
          @Pattern(regexp = SOMETHING, message = "Choisissez un mot de passe.")
          @Nullable String newPassword) {}

  /** A second factor; the password where one is in force. */
  record NewFactor(
      @NotNull(message = REQUIRED)
          @Pattern(
              regexp = "[A-Z2-7]{32}",
              message = "Le secret proposé est attendu : 32 lettres et chiffres.")
          @Nullable String secret,
      @NotNull(message = "Indiquez le code.")
          @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Indiquez le code.")
          @Nullable String code,
      @Nullable String password) {}
}
