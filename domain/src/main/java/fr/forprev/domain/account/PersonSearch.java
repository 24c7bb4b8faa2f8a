package fr.forprev.domain.account;

import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** USR-02: how support looks for a person. */
public sealed interface PersonSearch {

  /** The person of that number; one that was merged leads to the person who stays (USR-09). */
  record ByNumber(ForprevNumber number) implements PersonSearch {}

  /**
   * All who bear these names, whatever their spelling; their birth dates tell them apart.
   *
   * @param firstName null for every first name
   */
  record ByName(Name surname, @Nullable Name firstName) implements PersonSearch {}

  /** All who have that e-mail, whatever its case. */
  record ByEmail(String email) implements PersonSearch {}

  /** Why {@code actor} sees nobody's account: unseen to whoever is not support. */
  static Optional<Reason> obstacle(Actor actor) {
    return actor.role() == Role.SUPPORT
        ? Optional.empty()
        : Optional.of(Reason.unseen(Rule.USR_02));
  }
}
