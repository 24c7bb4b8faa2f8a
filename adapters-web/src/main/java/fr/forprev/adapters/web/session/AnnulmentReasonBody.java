package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.certificate.AnnulmentReason;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Why a manager annuls a certificate (CER-09). */
record AnnulmentReasonBody(@NotNull(message = DraftBody.REQUIRED) @Nullable String reason) {

  /** The reason; ends the request when something is wrong. */
  AnnulmentReason read(Fields fields) {
    AnnulmentReason chosen = fields.oneOf(AnnulmentReason.class, "/reason", reason);
    fields.refuseIfAny();
    return requireNonNull(chosen);
  }
}
