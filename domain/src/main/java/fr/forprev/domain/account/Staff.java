package fr.forprev.domain.account;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who hold roles in one scope: managers and delegates of an entity, instructors of a caisse,
 * national roles (USR-07, USR-10).
 *
 * @param members who hold at least one role there, in the order of the list
 */
public record Staff(Scope scope, List<Person> members) {

  private static final Set<Role> NEVER_WITHOUT = Set.of(Role.MANAGER, Role.INRS);

  /** Keeps an unmodifiable copy of the members. */
  public Staff {
    members = List.copyOf(members);
  }

  /**
   * USR-07, USR-10: why {@code actor} does not see who holds roles in {@code scope}: the people of
   * an entity are seen there and by the institutions, those of a caisse and the national ones by
   * the institutions; trainers are no staff.
   */
  public static Optional<Reason> obstacleToSee(Actor actor, Scope scope) {
    boolean ofEntity = scope instanceof Scope.OfOrganisation;
    boolean sees =
        !(scope instanceof Scope.Own)
            && (actor.scope().isInternal() || (ofEntity && actor.scope().equals(scope)));
    return sees
        ? Optional.empty()
        : Optional.of(Reason.unseen(ofEntity ? Rule.USR_07 : Rule.USR_10));
  }

  /** Those who hold {@code role} in this scope. */
  public List<Person> holding(Role role) {
    return members.stream().filter(member -> member.has(role, scope)).toList();
  }

  /**
   * Whether {@code person} is the last to hold a role that may not be left without anybody: manager
   * of an entity, INRS.
   */
  public boolean isLast(Person person, Role role) {
    List<Person> holders = holding(role);
    return NEVER_WITHOUT.contains(role)
        && holders.size() == 1
        && holders.get(0).id().equals(person.id());
  }

  /** The staff once {@code person} is as given: with another role, or with one less. */
  public Staff with(Person person) {
    return new Staff(
        scope,
        Stream.concat(
                members.stream().filter(member -> !member.id().equals(person.id())),
                Stream.of(person))
            .toList());
  }

  /** USR-07: the remark that an entity with a single manager should have a second; else none. */
  public List<Remark> remarks() {
    return holding(Role.MANAGER).size() == 1
        ? List.of(Remark.of(Rule.USR_07, Fact.count("managers", 1)))
        : List.of();
  }
}
