package fr.forprev.domain.takeover;

import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Optional;

/**
 * MIG-05: the requests of Forprev 1 whose result has not come yet. They mark the habilitations of
 * the same entity, dispositif and level.
 */
public record PendingRequests(List<FormerRequest> requests) {

  /** Keeps an unmodifiable copy. */
  public PendingRequests {
    requests = List.copyOf(requests);
  }

  /** Whether {@code habilitation} is marked: then no alert announces its expiry (HAB-06). */
  public boolean mark(Habilitation habilitation) {
    return on(habilitation).isPresent();
  }

  /** The refusal of a new request on {@code habilitation} as long as it is marked. */
  public Optional<Reason> obstacle(Habilitation habilitation) {
    return on(habilitation)
        .map(request ->
            Reason.of(
                Rule.MIG_05,
                Unblock.ask(Role.COMMISSION),
                reference("request", request.number()),
                reference("marked", habilitation.number())));
  }

  private Optional<FormerRequest> on(Habilitation habilitation) {
    return requests.stream()
        .filter(request -> request.holder().equals(habilitation.holder()))
        .filter(request -> request.dispositifLevel().equals(habilitation.dispositifLevel()))
        .findFirst();
  }
}
