package fr.forprev.domain.notification;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;

/** USR-12: one person, or all who hold a profile, whose task something is. */
public sealed interface TaskOwner {

  /** That person, as long as he holds that profile. */
  record One(Actor actor) implements TaskOwner {}

  /** Whoever holds that profile on the day. */
  record All(Person.Profile profile) implements TaskOwner {}

  /** Whether it includes whoever acts with that profile. */
  default boolean includes(Actor actor) {
    if (this instanceof One one) {
      return one.actor().equals(actor);
    }
    Person.Profile profile = ((All) this).profile();
    return profile.role() == actor.role() && profile.scope().equals(actor.scope());
  }
}
