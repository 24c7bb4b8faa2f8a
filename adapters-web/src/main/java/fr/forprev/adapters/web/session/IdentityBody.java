package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.name.Name;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The identity that a certificate should have (CER-09). */
record IdentityBody(
    @NotNull(message = DraftBody.REQUIRED) @Nullable String surname,
    @NotNull(message = DraftBody.REQUIRED) @Nullable String firstName,
    @NotNull(message = DraftBody.REQUIRED) @Nullable String birthDate) {

  /** The identity; ends the request when something is wrong. */
  Identity read(Fields fields) {
    Name family = fields.name("/surname", surname);
    Name given = fields.name("/firstName", firstName);
    LocalDate born = fields.day("/birthDate", birthDate);
    fields.refuseIfAny();
    return new Identity(requireNonNull(family), requireNonNull(given), requireNonNull(born));
  }
}
