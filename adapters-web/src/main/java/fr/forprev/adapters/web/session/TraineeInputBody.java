package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.json.Email;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.application.session.DraftInput;
import fr.forprev.domain.account.ForprevNumber;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A trainee as typed; anything may still be missing. */
record TraineeInputBody(
    @Nullable String forprevNumber,
    @Nullable String surname,
    @Nullable String firstName,
    @Nullable String birthDate,
    @Size(max = Email.LONGEST, message = Email.TOO_LONG)
        @Pattern(regexp = Email.SHAPE, message = Email.NONE)
        @Nullable String email) {

  /** What was read elsewhere, as a draft takes it. */
  static TraineeInputBody of(DraftInput.TraineeInput trainee) {
    return new TraineeInputBody(
        text(trainee.number()),
        text(trainee.surname()),
        text(trainee.firstName()),
        text(trainee.birthDate()),
        trainee.email());
  }

  DraftInput.TraineeInput read(Fields fields, String pointer) {
    return new DraftInput.TraineeInput(
        fields.value(
            pointer + "/forprevNumber",
            forprevNumber,
            ForprevNumber::parse,
            "Un numéro Forprev est attendu : trois lettres capitales et cinq chiffres."),
        fields.name(pointer + "/surname", surname),
        fields.name(pointer + "/firstName", firstName),
        fields.day(pointer + "/birthDate", birthDate),
        email);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
