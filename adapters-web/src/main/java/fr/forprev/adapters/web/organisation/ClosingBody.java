package fr.forprev.adapters.web.organisation;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day a site is closed (ENT-03). */
record ClosingBody(@NotNull(message = "Ce champ est obligatoire.") @Nullable String from) {

  /** The day; ends the request when something is wrong. */
  LocalDate read(Fields fields) {
    LocalDate day = fields.day("/from", from);
    fields.refuseIfAny();
    return requireNonNull(day);
  }
}
