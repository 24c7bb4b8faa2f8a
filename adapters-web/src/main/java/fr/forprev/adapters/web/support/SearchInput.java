package fr.forprev.adapters.web.support;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Email;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.name.Name;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a person is looked for: one of three things. */
record SearchInput(
    @Nullable String number,
    @Nullable String surname,
    @Nullable String firstName,
    @Size(max = Email.LONGEST, message = Email.TOO_LONG)
        @Pattern(regexp = Email.SHAPE, message = Email.NONE)
        @Nullable String email) {

  /** The search; ends the request when something is wrong. */
  PersonSearch read(Fields fields) {
    ForprevNumber typed = Typed.number(fields, "/number", number);
    Name family = fields.name("/surname", surname);
    Name given = fields.name("/firstName", firstName);
    if (Stream.of(number, surname, email).filter(Objects::nonNull).count() != 1) {
      fields.refuse("", "Indiquez soit number, soit surname, soit email.");
    }
    if (firstName != null && surname == null) {
      fields.refuse("/surname", "Le prénom ne se cherche qu'avec le nom.");
    }
    fields.refuseIfAny();
    if (typed != null) {
      return new PersonSearch.ByNumber(typed);
    }
    return family == null
        ? new PersonSearch.ByEmail(requireNonNull(email))
        : new PersonSearch.ByName(family, given);
  }
}
