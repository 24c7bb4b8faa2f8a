package fr.forprev.application.account;

import fr.forprev.domain.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: who is signed in, on which device. */
public interface SignIns {

  /** The one whose secret has that hash, ended or not. */
  Optional<SignedIn> find(String hash);

  /** Those of that person, the latest used first. */
  List<SignedIn> of(PersonId person);

  /** Stores a new one. */
  void save(SignedIn signedIn);

  /** Ends it; nothing when it has ended. */
  void delete(UUID id);
}
