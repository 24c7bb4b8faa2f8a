package fr.forprev.domain.account;

import java.util.Set;

/**
 * USR-07: what the caisse of an entity asked of support, kept as the trace of what support did.
 *
 * @param reason what was asked, by whom and when; not blank
 * @param gone the managers who the caisse says are gone, although they still have the role
 */
public record CaisseRequest(String reason, Set<PersonId> gone) {

  /** Keeps an unmodifiable copy; refuses a blank reason: its caller has a bug. */
  public CaisseRequest {
    gone = Set.copyOf(gone);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a request without reason");
    }
  }
}
