package fr.forprev.domain.account;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where new persons take their keys and numbers from.
 *
 * @param keys a new key each time
 * @param numbers a Forprev number never drawn before each time (USR-01)
 */
public record NewPersons(Supplier<PersonId> keys, Supplier<ForprevNumber> numbers) {

  /** A person of whom nothing was known, still without any role. */
  public Person named(Identity identity, String email) {
    return new Person(keys.get(), numbers.get(), identity, email, List.of());
  }
}
