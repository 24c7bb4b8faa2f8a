package fr.forprev.domain.takeover;

import fr.forprev.domain.habilitation.Habilitation;

/** MIG-05: what the result of a request of Forprev 1 changes; its mark goes in any case. */
public sealed interface AppliedResult extends TakenOver {

  /** HAB-03: a new habilitation. */
  record Created(Habilitation habilitation) implements AppliedResult {}

  /** HAB-02: an habilitation with one more term. */
  record Renewed(Habilitation habilitation) implements AppliedResult {}

  /** Forprev 1 declined the request: no habilitation changes. */
  record Declined(FormerRequest request) implements AppliedResult {}
}
