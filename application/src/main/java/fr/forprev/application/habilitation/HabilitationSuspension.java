package fr.forprev.application.habilitation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationAct;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

final class HabilitationSuspension implements SuspendHabilitation {

  private final HabilitationDesk desk;

  HabilitationSuspension(HabilitationPorts ports) {
    this.desk = new HabilitationDesk(ports);
  }

  @Override
  public Decision<HabilitationView> suspend(
      Actor actor, HabilitationId id, LocalDate from, LocalDate to, String reason) {
    return desk.act(actor, id, HabilitationAct.SUSPEND, right -> right.suspend(from, to, reason));
  }
}
