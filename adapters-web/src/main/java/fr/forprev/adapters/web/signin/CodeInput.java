package fr.forprev.adapters.web.signin;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The code that a device shows, or a recovery code. */
record CodeInput(
    @NotNull(message = "Indiquez le code.")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Indiquez le code.")
        @Nullable String code) {

  /** The code as typed, without its spaces. */
  String read(Fields fields) {
    fields.refuseIfAny();
    return requireNonNull(code).replace(" ", "");
  }
}
