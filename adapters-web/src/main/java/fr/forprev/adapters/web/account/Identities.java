package fr.forprev.adapters.web.account;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The identity of a person in a body: {@code surname}, {@code firstName}, {@code birthDate}. */
public final class Identities {

  private Identities() {}

  /** The identity, all of it given; ends the request when something is wrong. */
  public static Identity read(
      Fields fields,
      @Nullable String surname,
      @Nullable String firstName,
      @Nullable String birthDate) {
    Name family = fields.name("/surname", surname);
    Name given = fields.name("/firstName", firstName);
    LocalDate born = fields.day("/birthDate", birthDate);
    fields.refuseIfAny();
    return new Identity(requireNonNull(family), requireNonNull(given), requireNonNull(born));
  }
}
