package fr.forprev.application.habilitation;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.ChangeOfRight;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationAccess;
import fr.forprev.domain.habilitation.HabilitationAct;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import java.time.LocalDate;
import java.util.function.Function;

/** What the acts on an habilitation have in common: the lock, who may act, the trace. */
final class HabilitationDesk {

  private final HabilitationPorts ports;

  HabilitationDesk(HabilitationPorts ports) {
    this.ports = ports;
  }

  /**
   * Locks the habilitation, so that no generation counts on it meanwhile, and makes {@code change}
   * when the actor may do {@code act} to it.
   */
  Decision<HabilitationView> act(
      Actor actor,
      HabilitationId id,
      HabilitationAct act,
      Function<ChangeOfRight, Decision<Habilitation>> change) {
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() ->
            ports
                .habilitations()
                .lock(id)
                .map(held -> changed(actor, held, act, change, now))
                .orElseGet(() -> Decision.refused(Reason.unseen(Rule.HAB_14))));
  }

  private Decision<HabilitationView> changed(
      Actor actor,
      Habilitation held,
      HabilitationAct act,
      Function<ChangeOfRight, Decision<Habilitation>> change,
      Moment now) {
    return new HabilitationAccess(actor)
        .obstacle(act, held, holder(held).caisse())
        .<Decision<HabilitationView>>map(Decision::refused)
        .orElseGet(() ->
            change
                .apply(new ChangeOfRight(held, now.day()))
                .map(changed -> {
                  ports.habilitations().save(changed);
                  audit(changed, actor, act, now);
                  return view(changed, now.day());
                }));
  }

  HabilitationView view(Habilitation habilitation, LocalDate day) {
    return HabilitationView.of(habilitation, holder(habilitation), day);
  }

  private Organisation holder(Habilitation habilitation) {
    return ports
        .organisations()
        .find(habilitation.holder())
        .orElseThrow(() -> new IllegalStateException("an habilitation without its holder"));
  }

  private void audit(Habilitation habilitation, Actor actor, HabilitationAct act, Moment now) {
    AuditAct recorded =
        switch (act) {
          case SUSPEND -> AuditAct.HABILITATION_SUSPENDED;
          case LIFT -> AuditAct.SUSPENSION_LIFTED;
          case WITHDRAW -> AuditAct.HABILITATION_WITHDRAWN;
          case RESIGN -> AuditAct.HABILITATION_RESIGNED;
        };
    ports
        .auditTrail()
        .record(
            new AuditEntry(
                ports.newId().next(), now.instant(), actor, recorded, habilitation.id().value()));
  }
}
