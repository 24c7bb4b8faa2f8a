package fr.forprev.application.account;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import java.util.Optional;

/** Port: persons who are about to change. */
public interface LockedPersons {

  /**
   * The person with that key, kept for the running act alone until it ends, so that a role which is
   * taken away meanwhile does not come back; never called outside of an act.
   */
  Optional<Person> lock(PersonId id);
}
