package fr.forprev.domain.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** SES-14: one person may stand on both sides of a session. */
public final class OtherRole {

  private OtherRole() {}

  /**
   * The role that the person who acts has on the other side of {@code session}: its trainer who
   * acts for the entity, or its manager or delegate who acts as trainer.
   *
   * @param person who acts
   */
  public static Optional<Role> of(Actor actor, Person person, CertificationSession session) {
    if (actor.role() != Role.TRAINER) {
      return session.designatedTrainer().filter(person.id()::equals).map(trainer -> Role.TRAINER);
    }
    Scope entity = new Scope.OfOrganisation(session.header().organisation());
    return Stream.of(Role.MANAGER, Role.DELEGATE)
        .filter(role -> person.has(role, entity))
        .findFirst();
  }
}
