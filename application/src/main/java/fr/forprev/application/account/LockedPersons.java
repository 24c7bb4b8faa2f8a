package fr.forprev.application.account;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import java.util.List;
import java.util.Optional;

/** Port: persons who are about to change. */
public interface LockedPersons {

  /**
   * The person with that key, kept for the running act alone until it ends, so that a role which is
   * taken away meanwhile does not come back; never called outside of an act.
   */
  Optional<Person> lock(PersonId id);

  /**
   * All persons of that identity, as {@link Identity#sameAs} compares, by number, each kept as by
   * {@link #lock}; nobody else who holds the identity makes a person of it before the running act
   * ends. Two who hold the same come one after the other, the second one seeing what the first one
   * left. Whoever makes a person holds his identity first. Never called outside of an act.
   */
  List<Person> hold(Identity identity);
}
