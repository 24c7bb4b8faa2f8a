package fr.forprev.adapters.web.trainer;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Email;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.trainer.CertificationRecording;
import fr.forprev.domain.trainer.CertificationRecording.Whom;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certification that INRS records: of a known person by number, or of a new one by e-mail. */
record RecordingBody(
    @Nullable String forprevNumber,
    @NotNull(message = REQUIRED) @Nullable String surname,
    @NotNull(message = REQUIRED) @Nullable String firstName,
    @NotNull(message = REQUIRED) @Nullable String birthDate,
    @Size(max = Email.LONGEST, message = Email.TOO_LONG)
        @Pattern(regexp = Email.SHAPE, message = Email.NONE)
        @Nullable String email,
    @NotNull(message = REQUIRED) @Nullable String certificate,
    @NotNull(message = REQUIRED) @Nullable String start,
    @Nullable String end,
    @NotNull(message = REQUIRED)
        @Pattern(
            regexp = "[\\n\\r\\t[^\\p{Cc}\\p{Cs}]]*",
            message = "Les caractères de contrôle ne sont pas acceptés.")
        @Nullable String reason) {

  private static final String REQUIRED = "Ce champ est obligatoire.";
  private static final int LONGEST_REASON = 2000;

  /** The recording; ends the request when something is wrong. */
  CertificationRecording read(Fields fields) {
    ForprevNumber number =
        fields.value(
            "/forprevNumber",
            forprevNumber,
            ForprevNumber::parse,
            "Un numéro Forprev est attendu : trois lettres capitales et cinq chiffres.");
    Name family = fields.name("/surname", surname);
    Name given = fields.name("/firstName", firstName);
    LocalDate born = fields.day("/birthDate", birthDate);
    CertificateCode code =
        fields.value(
            "/certificate",
            certificate,
            CertificateCode::parse,
            "Un code de certificat est attendu : SST-2.");
    LocalDate from = fields.day("/start", start);
    LocalDate to = fields.day("/end", end);
    checkTogether(fields, from, to);
    fields.refuseIfAny();
    Identity identity =
        new Identity(requireNonNull(family), requireNonNull(given), requireNonNull(born));
    return new CertificationRecording(
        number == null
            ? new Whom.Unknown(identity, requireNonNull(email))
            : new Whom.Known(number, identity),
        requireNonNull(code),
        requireNonNull(from),
        to,
        requireNonNull(reason));
  }

  private void checkTogether(Fields fields, @Nullable LocalDate from, @Nullable LocalDate to) {
    if ((forprevNumber == null) == (email == null)) {
      fields.refuse(
          "", "Indiquez soit forprevNumber, soit email pour une personne encore inconnue.");
    }
    if (from != null && to != null && to.isBefore(from)) {
      fields.refuse("/end", "La fin ne peut pas précéder le début.");
    }
    if (reason != null && reason.isBlank()) {
      fields.refuse("/reason", "Ce champ est vide.");
    }
    if (reason != null && reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
      fields.refuse("/reason", LONGEST_REASON + " caractères au plus sont acceptés.");
    }
  }
}
