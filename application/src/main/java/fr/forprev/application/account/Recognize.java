package fr.forprev.application.account;

import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.FirstConnection;
import fr.forprev.domain.account.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Use case: who is signed in, at each request. */
public interface Recognize {

  /** What must be done before anything else is reachable. */
  enum Gate {
    /** Give the code of the second factor. */
    SECOND_FACTOR,
    /** Set a second factor up: a role that the person holds asks for one. */
    SECOND_FACTOR_SETUP,
    /** Answer the questions of the first connection (USR-03). */
    FIRST_CONNECTION,
    /** Choose a profile: the one in use is gone, or none was chosen yet. */
    PROFILE,
    /** Nothing. */
    OPEN
  }

  /**
   * Somebody who is signed in.
   *
   * @param person as he is now
   * @param firstConnection what is still asked of him
   * @param actor the profile in use when the gate is {@link Gate#OPEN}, else null
   * @param organisation the name of the entity or caisse of that profile, or null
   */
  record Recognized(
      SignedIn signedIn,
      Person person,
      FirstConnection firstConnection,
      Gate gate,
      @Nullable Actor actor,
      @Nullable String organisation) {}

  /**
   * Who has that secret, and marks it as used; empty when there is none or it has ended. A profile
   * that the person holds no longer is not in use any more (USR-06); the only one that he holds is
   * taken without asking.
   */
  Optional<Recognized> recognize(String secret);

  /** The use case over these ports. */
  static Recognize of(AccountPorts ports, Organisations names) {
    return new Recognition(ports, names);
  }
}
