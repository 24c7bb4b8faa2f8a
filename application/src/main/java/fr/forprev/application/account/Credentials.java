package fr.forprev.application.account;

import fr.forprev.domain.account.PersonId;
import java.util.Optional;

/** Port: what people sign in with. */
public interface Credentials {

  /** Those of that person; empty before his first sign-in. */
  Optional<Credential> find(PersonId person);

  /** The same, kept for the running act alone until it ends; never called outside of an act. */
  Optional<Credential> lock(PersonId person);

  /** Stores them, or replaces those of that person. */
  void save(Credential credential);
}
