package fr.forprev.domain.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * USR-07, USR-10: a role that was given, effective at once; the person is told.
 *
 * @param person with the role
 * @param profile the role, and where it holds
 * @param created whether the person was unknown and gets an account
 */
public record Appointment(Person person, Person.Profile profile, boolean created) {

  /** USR-11: the link by which a new person signs in for the first time; none for the others. */
  public Optional<OneTimeLink> firstSignIn(LocalDate today) {
    return created
        ? Optional.of(OneTimeLink.issued(OneTimeLink.Purpose.FIRST_SIGN_IN, person.id(), today))
        : Optional.empty();
  }
}
