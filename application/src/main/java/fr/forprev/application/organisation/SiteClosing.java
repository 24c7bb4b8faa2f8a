package fr.forprev.application.organisation;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;

final class SiteClosing implements CloseTrainingSite {

  private final SitePorts ports;
  private final SiteDesk desk;

  SiteClosing(SitePorts ports) {
    this.ports = ports;
    this.desk = new SiteDesk(ports);
  }

  @Override
  public Decision<TrainingSite> close(Actor actor, TrainingSiteId id, LocalDate from) {
    return desk.act(
        actor,
        id,
        (use, now) ->
            use.site()
                .close(from, now.day())
                .map(closed -> {
                  if (!closed.equals(use.site())) {
                    ports.trainingSites().save(closed);
                    desk.audit(closed, actor, AuditAct.TRAINING_SITE_CLOSED, now);
                  }
                  return closed;
                }));
  }
}
