package fr.forprev.adapters.web.certificate;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateNumber;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Which certificate is annulled, and why (CER-09). */
record AnnulmentInput(
    @NotNull(message = "Ce champ est obligatoire.") @Nullable String number,
    @NotNull(message = "Ce champ est obligatoire.") @Nullable String reason) {

  static final String NO_NUMBER =
      "Un numéro de certificat est attendu, tel qu'il est imprimé : vérifiez chaque caractère.";

  /** The same once read. */
  record Read(CertificateNumber number, AnnulmentReason reason) {}

  /** Number and reason; ends the request when something is wrong. */
  Read read(Fields fields) {
    CertificateNumber parsed = fields.value("/number", number, CertificateNumber::parse, NO_NUMBER);
    AnnulmentReason chosen = fields.oneOf(AnnulmentReason.class, "/reason", reason);
    fields.refuseIfAny();
    return new Read(requireNonNull(parsed), requireNonNull(chosen));
  }
}
