package fr.forprev.domain.account;

import java.util.Set;
import java.util.stream.Collectors;

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

  /** What was asked and who is gone of those in {@code staff}: as the trace keeps it, in French. */
  public String trace(Staff staff) {
    String left =
        staff.members().stream()
            .filter(member -> gone.contains(member.id()))
            .map(member -> member.number().value())
            .collect(Collectors.joining(", "));
    String why = "motif : " + reason.strip();
    return left.isEmpty() ? why : "partis : " + left + " ; " + why;
  }
}
