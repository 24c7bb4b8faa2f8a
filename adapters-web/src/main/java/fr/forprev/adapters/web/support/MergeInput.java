package fr.forprev.adapters.web.support;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.ForprevNumber;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Two accounts of one person, in any order (USR-09). */
record MergeInput(
    @NotNull(message = Typed.REQUIRED) @Nullable String one,
    @NotNull(message = Typed.REQUIRED) @Nullable String other) {

  /** The numbers, once read. */
  record Read(ForprevNumber one, ForprevNumber other) {}

  /** The numbers; ends the request when something is wrong. */
  Read read(Fields fields) {
    ForprevNumber first = Typed.number(fields, "/one", one);
    ForprevNumber second = Typed.number(fields, "/other", other);
    fields.refuseIfAny();
    return new Read(requireNonNull(first), requireNonNull(second));
  }
}
