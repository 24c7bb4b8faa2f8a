package fr.forprev.adapters.web.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The secret of a one-time link, which no address has: it would be logged on the way. */
final class LinkInput {

  private static final String REQUIRED = "Ce champ est obligatoire.";
  private static final String TOO_LONG = "200 caractères au plus sont acceptés.";
  private static final int LONGEST = 200;

  private LinkInput() {}

  /** To look at it. */
  record Look(
      @NotNull(message = REQUIRED) @Size(max = LONGEST, message = TOO_LONG)
          @Nullable String secret) {}

  /** To choose a password by it. */
  record Choice(
      @NotNull(message = REQUIRED) @Size(max = LONGEST, message = TOO_LONG) @Nullable String secret,
      @NotNull(message = "Choisissez un mot de passe.")
          @Pattern(regexp = "[\\s\\S]+", message = "Choisissez un mot de passe.")
          @Nullable String password) {}
}
