package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.trainer.TrainerClaim;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who the trainer is said to be: by number, or by surname, first name and birth date (SES-08). */
record TrainerClaimBody(
    @Nullable String number,
    @Nullable String surname,
    @Nullable String firstName,
    @Nullable String birthDate) {

  /** The claim; ends the request when something is wrong. */
  TrainerClaim read(Fields fields) {
    ForprevNumber typed =
        fields.value(
            "/number",
            number,
            ForprevNumber::parse,
            "Trois lettres majuscules et cinq chiffres sont attendus.");
    Name family = fields.name("/surname", surname);
    Name given = fields.name("/firstName", firstName);
    LocalDate born = fields.day("/birthDate", birthDate);
    boolean byIdentity = surname != null && firstName != null && birthDate != null;
    boolean anyIdentity = surname != null || firstName != null || birthDate != null;
    if (number == null ? !byIdentity : anyIdentity) {
      fields.refuse("", "Indiquez soit number, soit surname, firstName et birthDate.");
    }
    fields.refuseIfAny();
    return number != null
        ? new TrainerClaim.ByNumber(requireNonNull(typed))
        : new TrainerClaim.ByIdentity(
            new Identity(requireNonNull(family), requireNonNull(given), requireNonNull(born)));
  }
}
