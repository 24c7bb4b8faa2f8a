package fr.forprev.application.organisation;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Decision;

final class SiteDeletion implements DeleteTrainingSite {

  private final SitePorts ports;
  private final SiteDesk desk;

  SiteDeletion(SitePorts ports) {
    this.ports = ports;
    this.desk = new SiteDesk(ports);
  }

  @Override
  public Decision<TrainingSite> delete(Actor actor, TrainingSiteId id) {
    return desk.act(
        actor,
        id,
        (use, now) ->
            use.site()
                .delete(use.sessions())
                .map(deleted -> {
                  ports.trainingSites().delete(id);
                  desk.audit(deleted, actor, AuditAct.TRAINING_SITE_DELETED, now);
                  return deleted;
                }));
  }
}
