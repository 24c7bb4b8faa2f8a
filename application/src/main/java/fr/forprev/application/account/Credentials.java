package fr.forprev.application.account;

import fr.forprev.domain.account.PersonId;
import java.util.Optional;

/** Port: what people sign in with. */
public interface Credentials {

  /** Those of that person; empty before his first sign-in. */
  Optional<Credential> find(PersonId person);

  /** Stores them, or replaces those of that person. */
  void save(Credential credential);
}
