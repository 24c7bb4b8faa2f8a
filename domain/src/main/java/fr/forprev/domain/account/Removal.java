package fr.forprev.domain.account;

import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.Optional;

/**
 * USR-07, USR-10: a role to be taken away from a person, be it by himself.
 *
 * @param person as he is
 */
public record Removal(Person person, Role role) {

  /**
   * The person without that role in the scope of {@code staff}, at once; he is told, and what he
   * began stays (USR-08). Refused for who may not, for a person who does not hold it, for the last
   * manager of an entity and for the last INRS account. A remark recommends a second manager when
   * one is left.
   */
  public Decision<Person> decide(Actor actor, Staff staff) {
    Optional<Reason> obstacle =
        new AppointmentRight(actor, role, staff)
            .obstacleToRemove(person.id())
            .or(() -> obstacleIn(staff));
    if (obstacle.isPresent()) {
      return Decision.refused(obstacle.get());
    }
    Person left = person.losing(role, staff.scope());
    return Decision.granted(left).with(staff.with(left).remarks());
  }

  private Optional<Reason> obstacleIn(Staff staff) {
    String displayed = person.identity().displayed();
    if (!person.has(role, staff.scope())) {
      return Optional.of(
          Reason.of(
              Rule.USR_07,
              Unblock.never(),
              text("person", displayed),
              text("missingRole", role.label())));
    }
    if (!staff.isLast(person, role)) {
      return Optional.empty();
    }
    boolean ofEntity = role == Role.MANAGER;
    Fact last = text(ofEntity ? "lastManager" : "lastInrs", displayed);
    return Optional.of(Reason.of(ofEntity ? Rule.USR_07 : Rule.USR_10, Unblock.ask(role), last));
  }
}
