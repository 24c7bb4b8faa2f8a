package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Edition;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.session.SessionVisibility;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class ChoicesOfOrganisation implements SessionChoices {

  private final SessionPorts ports;

  ChoicesOfOrganisation(SessionPorts ports) {
    this.ports = ports;
  }

  @Override
  public List<Choice> choices(Actor actor, @Nullable LocalDate endDate) {
    return SessionVisibility.of(actor)
        .declaresFor()
        .map(organisation -> choices(organisation, endDate))
        .orElse(List.of());
  }

  private List<Choice> choices(OrganisationId organisation, @Nullable LocalDate endDate) {
    LocalDate today = Moment.of(ports.clock()).day();
    HeldHabilitations held = ports.habilitations().of(organisation);
    LocalDate day = endDate == null ? today : endDate;
    Edition edition = ports.catalogues().current().on(day);
    List<TrainingSite> sites =
        ports.trainingSites().of(organisation).stream().filter(site -> site.isOpenOn(day)).toList();
    return (endDate == null ? held.choices(today) : held.choicesOn(endDate))
        .stream()
            .flatMap(habilitation ->
                edition.dispositif(habilitation.dispositifLevel()).stream()
                    .map(line -> choice(line, habilitation, edition, sites)))
            .toList();
  }

  private static Choice choice(
      DispositifLine line, Habilitation habilitation, Edition edition, List<TrainingSite> sites) {
    return new Choice(
        line,
        habilitation,
        edition.certificates(line.dispositifLevel()).stream()
            .filter(CertificateLine::isComplete)
            .toList(),
        line.requiresPlatform()
            ? sites.stream()
                .filter(site -> site.dispositifs().contains(line.dispositifLevel().dispositif()))
                .toList()
            : List.of());
  }
}
