package fr.forprev.application.account;

import fr.forprev.domain.account.Person;
import java.util.List;

/** Port: who has an e-mail (USR-11). */
public interface PersonsByEmail {

  /** All who have it, whatever its case, by number; none who was merged into another. */
  List<Person> of(String email);
}
