package fr.forprev.domain.rule;

import java.time.LocalDate;

/** How a refusal can end. */
public sealed interface Unblock {

  /** The same act becomes possible from that day on, all else being equal. */
  record Wait(LocalDate from) implements Unblock {}

  /** A person with that role can make the act possible. */
  record Ask(Role role) implements Unblock {}

  /** Nothing makes this act possible as it was asked: something in it has to be changed. */
  record Never() implements Unblock {}

  /** The actor may not even know that the thing exists: answer as if there were none. */
  record Unseen() implements Unblock {}

  /** Possible from {@code day} on. */
  static Unblock from(LocalDate day) {
    return new Wait(day);
  }

  /** A person with {@code role} can make it possible. */
  static Unblock ask(Role role) {
    return new Ask(role);
  }

  /** Not possible as asked. */
  static Unblock never() {
    return new Never();
  }
}
