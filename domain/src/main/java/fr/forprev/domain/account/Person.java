package fr.forprev.domain.account;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody known to the network, whatever his roles and entities (USR-01).
 *
 * @param email where mails go; several persons may have the same (USR-02)
 * @param profiles the roles held, each with its scope; none for a person who lost them all
 */
public record Person(
    PersonId id, ForprevNumber number, Identity identity, String email, List<Profile> profiles) {

  /** A role and where it holds (USR-06). */
  public record Profile(Role role, Scope scope) {

    /** Refuses a scope in which that role does not exist: its caller has a bug. */
    public Profile {
      if (!scope.roles().contains(role)) {
        throw new IllegalArgumentException("no " + role + " in " + scope);
      }
    }
  }

  /** Keeps an unmodifiable copy of the profiles. */
  public Person {
    profiles = List.copyOf(profiles);
  }

  /** The person with {@code role} in {@code scope} beside the roles that he holds already. */
  public Person gaining(Role role, Scope scope) {
    return has(role, scope)
        ? this
        : with(Stream.concat(profiles.stream(), Stream.of(new Profile(role, scope))).toList());
  }

  /** The person without {@code role} in {@code scope}; his other roles stay. */
  public Person losing(Role role, Scope scope) {
    return with(
        profiles.stream()
            .filter(profile -> profile.role() != role || !profile.scope().equals(scope))
            .toList());
  }

  /** Whether the person holds {@code role} somewhere. */
  public boolean has(Role role) {
    return profiles.stream().anyMatch(profile -> profile.role() == role);
  }

  /** Whether the person holds {@code role} in {@code scope}. */
  public boolean has(Role role, Scope scope) {
    return profiles.stream()
        .anyMatch(profile -> profile.role() == role && profile.scope().equals(scope));
  }

  /**
   * USR-06: this person with that profile in use. Refused when he does not hold it, or no longer: a
   * removed role is powerless.
   */
  public Decision<Actor> acting(Role role, Scope scope) {
    return has(role, scope)
        ? Decision.granted(new Actor(id, role, scope))
        : Decision.refused(
            new Reason(
                Rule.USR_06, List.of(Fact.text("profile", role.label())), Unblock.never(), true));
  }

  /**
   * Whether a role that he holds asks for a second factor: those of a caisse, and national ones.
   */
  public boolean needsSecondFactor() {
    return guarded().findAny().isPresent();
  }

  /** USR-06: why he keeps his second factor; empty when none of his roles asks for one. */
  public Optional<Reason> secondFactorObstacle() {
    return guarded()
        .findFirst()
        .map(profile ->
            Reason.of(
                Rule.USR_06, Unblock.never(), Fact.text("guardedProfile", profile.role().label())));
  }

  private Stream<Profile> guarded() {
    return profiles.stream().filter(profile -> profile.scope().isInternal());
  }

  private Person with(List<Profile> held) {
    return new Person(id, number, identity, email, held);
  }
}
