package fr.forprev.domain.request;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Optional;

/**
 * HAB-07: the requests of one entity that are open, drafts included. They are treated each on its
 * own.
 *
 * @param open their headers; that of the request itself may be among them
 */
public record ParallelRequests(List<RequestHeader> open) {

  /** Keeps an unmodifiable copy. */
  public ParallelRequests {
    open = List.copyOf(open);
  }

  /**
   * Why {@code request} cannot be open beside them: one for the same dispositif and level, or
   * another administrative update, which any manager may resume or abandon.
   */
  public Optional<Reason> obstacle(RequestHeader request) {
    return open.stream()
        .filter(other -> !other.id().equals(request.id()))
        .filter(other -> other.purpose().excludes(request.purpose()))
        .findFirst()
        .map(ParallelRequests::already);
  }

  private static Reason already(RequestHeader other) {
    Unblock manager = Unblock.ask(Role.MANAGER);
    return other
        .purpose()
        .dispositifLevel()
        .map(asked ->
            Reason.of(
                Rule.HAB_07,
                manager,
                Fact.reference("openRequest", other.number()),
                Fact.reference("dispositifLevel", asked)))
        .orElseGet(
            () -> Reason.of(Rule.HAB_07, manager, Fact.reference("openUpdate", other.number())));
  }
}
