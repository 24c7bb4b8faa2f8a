package fr.forprev.application.account;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import java.util.List;
import java.util.Optional;

/** Port: stored persons. */
public interface Persons {

  /** The person with that key, even one who was merged into another. */
  Optional<Person> find(PersonId id);

  /** The person with that Forprev number; one that was merged leads to who stays (USR-09). */
  Optional<Person> byNumber(ForprevNumber number);

  /**
   * All persons of that identity, as {@link Identity#sameAs} compares, by number; none who was
   * merged into another.
   */
  List<Person> byIdentity(Identity identity);

  /**
   * Stores a new person, or replaces the one with his key, profiles included. A number that another
   * person has is a collision (USR-01).
   */
  void save(Person person);
}
