package fr.forprev.application.habilitation;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationAccess;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class HabilitationListing implements ListHabilitations {

  private final HabilitationPorts ports;
  private final HabilitationDesk desk;

  HabilitationListing(HabilitationPorts ports) {
    this.ports = ports;
    this.desk = new HabilitationDesk(ports);
  }

  @Override
  public Decision<List<HabilitationView>> list(Actor actor, @Nullable HabilitationNumber number) {
    if (new HabilitationAccess(actor).seesAll()) {
      return Decision.granted(
          views(Optional.ofNullable(number).flatMap(ports.byNumber()::find).stream().toList()));
    }
    return actor.role() == Role.MANAGER && actor.scope() instanceof Scope.OfOrganisation own
        ? Decision.granted(views(held(own.organisation(), number)))
        : Decision.refused(Reason.unseen(Rule.HAB_14));
  }

  private List<Habilitation> held(OrganisationId holder, @Nullable HabilitationNumber number) {
    return ports.habilitations().of(holder).all().stream()
        .filter(held -> number == null || held.number().equals(number))
        .toList();
  }

  private List<HabilitationView> views(List<Habilitation> found) {
    LocalDate today = Moment.of(ports.clock()).day();
    return found.stream().map(habilitation -> desk.view(habilitation, today)).toList();
  }
}
