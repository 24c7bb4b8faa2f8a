package fr.forprev.application.organisation;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;

/** What the acts on a training site have in common: the lock, who may act, the trace. */
final class SiteDesk {

  private final SitePorts ports;

  SiteDesk(SitePorts ports) {
    this.ports = ports;
  }

  /** One act on one site, once it is locked and the actor may act on it. */
  interface Step {

    Decision<TrainingSite> on(TrainingSites.Use use, Moment now);
  }

  Decision<TrainingSite> act(Actor actor, TrainingSiteId id, Step step) {
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() ->
            ports
                .trainingSites()
                .lock(id)
                .filter(use -> isSeen(SiteAccess.of(actor), use.site().organisation()))
                .map(use ->
                    SiteAccess.of(actor)
                        .managed()
                        .fold(
                            may -> step.on(use, now),
                            refused -> new Decision.Refused<TrainingSite>(refused.reasons())))
                .orElseGet(() -> Decision.refused(Reason.unseen(Rule.ENT_03))));
  }

  void audit(TrainingSite site, Actor actor, AuditAct act, Moment now) {
    ports
        .auditTrail()
        .record(new AuditEntry(ports.newId().next(), now.instant(), actor, act, site.id().value()));
  }

  private static boolean isSeen(SiteAccess access, OrganisationId organisation) {
    return access.organisation().filter(organisation::equals).isPresent();
  }
}
