package fr.forprev.application.account;

import java.time.Clock;

/** Use case: what gives no access any more is not kept, once a day. */
public interface ForgetEndedAccess {

  /**
   * Forgets the sign-ins that hold no more, the failures that count no more, and the one-time links
   * issued more than fourteen days ago, with the registrations that nobody confirmed: for seven
   * days after its own, a link can still tell that it is too old (USR-11).
   */
  void run();

  /** The use case over this port. */
  static ForgetEndedAccess of(EndedAccess access, Clock clock) {
    return new Forgetting(access, clock);
  }
}
