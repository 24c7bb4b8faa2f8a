package fr.forprev.application.organisation;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Decision;

final class SiteDeclaration implements DeclareTrainingSite {

  private final SitePorts ports;
  private final SiteDesk desk;

  SiteDeclaration(SitePorts ports) {
    this.ports = ports;
    this.desk = new SiteDesk(ports);
  }

  @Override
  public Decision<TrainingSite> declare(Actor actor, Typed typed) {
    Moment now = Moment.of(ports.clock());
    return SiteAccess.of(actor)
        .managed()
        .fold(
            managed ->
                ports
                    .transactions()
                    .decide(() -> declare(actor, site(managed.value(), typed), now)),
            refused -> new Decision.Refused<>(refused.reasons()));
  }

  private Decision<TrainingSite> declare(Actor actor, TrainingSite site, Moment now) {
    return site.declare(
            ports.trainingSites().of(site.organisation()),
            ports.catalogues().current().on(now.day()),
            now.day())
        .map(declared -> {
          if (declared.equals(site)) {
            ports.trainingSites().save(site);
            desk.audit(site, actor, AuditAct.TRAINING_SITE_DECLARED, now);
          }
          return declared;
        });
  }

  private TrainingSite site(OrganisationId organisation, Typed typed) {
    return new TrainingSite(
        new TrainingSiteId(ports.newId().next()),
        organisation,
        typed.name(),
        typed.address().text(),
        typed.postalCode(),
        typed.town(),
        typed.dispositifs(),
        null);
  }
}
