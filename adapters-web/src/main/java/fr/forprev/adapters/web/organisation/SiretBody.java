package fr.forprev.adapters.web.organisation;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.organisation.Siret;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A SIRET as typed, and as it is written once read: without spaces (ENT-02). */
record SiretBody(@NotNull(message = "Ce champ est obligatoire.") @Nullable String siret) {

  /** The number; ends the request when something is wrong. */
  Siret read(Fields fields) {
    Siret typed =
        fields.value(
            "/siret",
            siret,
            Siret::parse,
            "Ce n'est pas un SIRET : 14 chiffres et leur clé de contrôle sont attendus.");
    fields.refuseIfAny();
    return requireNonNull(typed);
  }
}
