package fr.forprev.domain.account;

import fr.forprev.domain.rule.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody known to the network, whatever his roles and entities (USR-01).
 *
 * @param email where mails go
 * @param profiles the roles held, each with its scope; none for a person who lost them all
 */
public record Person(
    PersonId id, ForprevNumber number, Identity identity, String email, List<Profile> profiles) {

  /** A role and where it holds (USR-06). */
  public record Profile(Role role, Scope scope) {}

  /** Keeps an unmodifiable copy of the profiles. */
  public Person {
    profiles = List.copyOf(profiles);
  }

  /** The person with {@code role} in {@code scope} beside the roles that he holds already. */
  public Person gaining(Role role, Scope scope) {
    if (has(role, scope)) {
      return this;
    }
    List<Profile> more = new ArrayList<>(profiles);
    more.add(new Profile(role, scope));
    return new Person(id, number, identity, email, more);
  }

  /** Whether the person holds {@code role} somewhere. */
  public boolean has(Role role) {
    return profiles.stream().anyMatch(profile -> profile.role() == role);
  }

  /** Whether the person holds {@code role} in {@code scope}. */
  public boolean has(Role role, Scope scope) {
    return profiles.contains(new Profile(role, scope));
  }
}
