package fr.forprev.adapters.web.support;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Email;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What support corrects: an identity, an e-mail, or both (USR-02). */
record CorrectionInput(
    @NotNull(message = Typed.REQUIRED) @Nullable String number,
    @Nullable String surname,
    @Nullable String firstName,
    @Nullable String birthDate,
    @Size(max = Email.LONGEST, message = Email.TOO_LONG)
        @Pattern(regexp = Email.SHAPE, message = Email.NONE)
        @Nullable String email,
    @NotNull(message = Typed.REQUIRED) @Pattern(regexp = Motive.SHAPE, message = Typed.CONTROL)
        @Nullable String reason) {

  /** The values, once read. */
  record Read(
      ForprevNumber number, @Nullable Identity identity, @Nullable String email, String reason) {}

  /** The values; ends the request when something is wrong. */
  Read read(Fields fields) {
    ForprevNumber of = Typed.number(fields, "/number", number);
    Identity identity = Typed.identity(fields, surname, firstName, birthDate);
    Typed.reason(fields, reason);
    fields.refuseIfAny();
    return new Read(requireNonNull(of), identity, email, requireNonNull(reason));
  }
}
