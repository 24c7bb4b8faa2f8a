package fr.forprev.application.habilitation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

/** Use case: a manager resigns an habilitation of his entity. */
public interface ResignHabilitation {

  /**
   * Resigns from {@code from} on, without end. Refused to whom it does not belong, and as {@link
   * fr.forprev.domain.habilitation.ChangeOfRight#resign} says; unseen by those who do not see the
   * habilitation (HAB-14).
   */
  Decision<HabilitationView> resign(Actor actor, HabilitationId id, LocalDate from);

  /** The use case over these ports. */
  static ResignHabilitation of(HabilitationPorts ports) {
    return new HabilitationResignation(ports);
  }
}
