package fr.forprev.application.habilitation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

/** Use case: the commission or INRS withdraws an habilitation. */
public interface WithdrawHabilitation {

  /**
   * Withdraws from {@code from} on, without end. Refused to whom it does not belong, and as {@link
   * fr.forprev.domain.habilitation.ChangeOfRight#withdraw} says; unseen by those who do not see the
   * habilitation (HAB-14).
   */
  Decision<HabilitationView> withdraw(
      Actor actor, HabilitationId id, LocalDate from, String reason);

  /** The use case over these ports. */
  static WithdrawHabilitation of(HabilitationPorts ports) {
    return new HabilitationWithdrawal(ports);
  }
}
