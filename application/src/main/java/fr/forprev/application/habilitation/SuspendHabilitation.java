package fr.forprev.application.habilitation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

/** Use case: a caisse or INRS suspends an habilitation. */
public interface SuspendHabilitation {

  /**
   * Suspends from {@code from} to {@code to}, both included. Refused to whom it does not belong,
   * and as {@link fr.forprev.domain.habilitation.ChangeOfRight#suspend} says; unseen by those who
   * do not see the habilitation (HAB-14).
   */
  Decision<HabilitationView> suspend(
      Actor actor, HabilitationId id, LocalDate from, LocalDate to, String reason);

  /** The use case over these ports. */
  static SuspendHabilitation of(HabilitationPorts ports) {
    return new HabilitationSuspension(ports);
  }
}
