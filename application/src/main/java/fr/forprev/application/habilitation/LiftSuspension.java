package fr.forprev.application.habilitation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

/** Use case: a caisse or INRS lifts a suspension. */
public interface LiftSuspension {

  /**
   * Gives the right back from {@code from} on. Refused to whom it does not belong, and as {@link
   * fr.forprev.domain.habilitation.ChangeOfRight#liftSuspension} says; unseen by those who do not
   * see the habilitation (HAB-14).
   */
  Decision<HabilitationView> lift(Actor actor, HabilitationId id, LocalDate from);

  /** The use case over these ports. */
  static LiftSuspension of(HabilitationPorts ports) {
    return new SuspensionLifting(ports);
  }
}
