package fr.forprev.adapters.web.habilitation;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when a suspension is lifted, or an habilitation resigned (HAB-14). */
record FromInput(@NotNull(message = ReasonText.REQUIRED) @Nullable String from) {

  /** The day; ends the request when something is wrong. */
  LocalDate read(Fields fields) {
    LocalDate day = fields.day("/from", from);
    fields.refuseIfAny();
    return requireNonNull(day);
  }
}
