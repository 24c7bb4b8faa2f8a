package fr.forprev.application.account;

import java.time.Instant;
import java.time.LocalDate;

/** Port: what gave access and gives none any more, to be forgotten. */
public interface EndedAccess {

  /**
   * Until when it ended.
   *
   * @param seen sign-ins last used then or before
   * @param started sign-ins begun then or before
   * @param failed failures of which the last one was then or before
   * @param issued one-time links issued on that day or before, used or not; the registrations to
   *     which no link leads any more go with them
   */
  record Until(Instant seen, Instant started, Instant failed, LocalDate issued) {}

  /** Deletes all of it; what is newer stays. */
  void forget(Until until);
}
