package fr.forprev.application.habilitation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationAct;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

final class SuspensionLifting implements LiftSuspension {

  private final HabilitationDesk desk;

  SuspensionLifting(HabilitationPorts ports) {
    this.desk = new HabilitationDesk(ports);
  }

  @Override
  public Decision<HabilitationView> lift(Actor actor, HabilitationId id, LocalDate from) {
    return desk.act(actor, id, HabilitationAct.LIFT, right -> right.liftSuspension(from));
  }
}
