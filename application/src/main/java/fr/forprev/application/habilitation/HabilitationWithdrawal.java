package fr.forprev.application.habilitation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationAct;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

final class HabilitationWithdrawal implements WithdrawHabilitation {

  private final HabilitationDesk desk;

  HabilitationWithdrawal(HabilitationPorts ports) {
    this.desk = new HabilitationDesk(ports);
  }

  @Override
  public Decision<HabilitationView> withdraw(
      Actor actor, HabilitationId id, LocalDate from, String reason) {
    return desk.act(actor, id, HabilitationAct.WITHDRAW, right -> right.withdraw(from, reason));
  }
}
