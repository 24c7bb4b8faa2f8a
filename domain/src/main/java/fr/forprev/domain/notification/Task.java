package fr.forprev.domain.notification;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * USR-12: something to do for one person or several, until one of them has done it.
 *
 * @param closedOn the day on which one acted, or null while it is open
 */
public record Task(TaskKind kind, TaskSubject subject, @Nullable LocalDate closedOn) {

  /** Refuses a kind that nobody of {@code subject} could have: its caller has a bug. */
  public Task {
    if (kind.sides().stream().noneMatch(side -> subject.owner(side).isPresent())) {
      throw new IllegalArgumentException(kind + " is nobody's task in " + subject);
    }
  }

  /** A task that has just come. */
  public static Task open(TaskKind kind, TaskSubject subject) {
    return new Task(kind, subject, null);
  }

  /** Whose task it is, or was. */
  public Set<TaskOwner> owners() {
    return kind.sides().stream()
        .flatMap(side -> subject.owner(side).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is open. */
  public boolean isOpen() {
    return closedOn == null;
  }

  /** Whether it waits for {@code actor} with the profile in use. */
  public boolean waitsFor(Actor actor) {
    return isOpen() && owners().stream().anyMatch(owner -> owner.includes(actor));
  }

  /**
   * Whether it waits for {@code person} under any of the profiles that he holds; a role that he
   * lost counts no longer.
   */
  public boolean waitsFor(Person person) {
    return person.profiles().stream()
        .map(profile -> new Actor(person.id(), profile.role(), profile.scope()))
        .anyMatch(this::waitsFor);
  }

  /** This task, closed for all by who acts on {@code day}; it stays closed since the first time. */
  public Task close(LocalDate day) {
    return isOpen() ? new Task(kind, subject, day) : this;
  }
}
