package fr.forprev.application.account;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.PersonId;
import java.util.Optional;

/** Port: applicants' accounts that wait for their e-mail to be confirmed. */
public interface Registrations {

  /**
   * Such an account.
   *
   * @param person the key that the person will have
   */
  record Registration(PersonId person, Identity identity, String email) {}

  /** The one of that key. */
  Optional<Registration> find(PersonId person);

  /** Stores a new one. */
  void save(Registration registration);

  /** It is confirmed, or nobody wants it any more. */
  void delete(PersonId person);
}
