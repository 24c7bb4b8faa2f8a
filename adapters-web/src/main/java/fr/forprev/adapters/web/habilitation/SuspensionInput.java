package fr.forprev.adapters.web.habilitation;

import static fr.forprev.adapters.web.habilitation.ReasonText.REQUIRED;
import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when an habilitation is suspended, and why (HAB-14). */
record SuspensionInput(
    @NotNull(message = REQUIRED) @Nullable String from,
    @NotNull(message = REQUIRED) @Nullable String to,
    @NotNull(message = REQUIRED) @Pattern(regexp = ReasonText.SHAPE, message = ReasonText.CONTROL)
        @Nullable String reason) {

  /** The values as typed, once read. */
  record Read(LocalDate from, LocalDate to, String reason) {}

  /** The values; ends the request when something is wrong. */
  Read read(Fields fields) {
    LocalDate first = fields.day("/from", from);
    LocalDate last = fields.day("/to", to);
    ReasonText.check(fields, reason);
    fields.refuseIfAny();
    return new Read(requireNonNull(first), requireNonNull(last), requireNonNull(reason));
  }
}
