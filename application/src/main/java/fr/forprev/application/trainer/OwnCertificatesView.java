package fr.forprev.application.trainer;

import fr.forprev.application.Moment;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerStanding;
import java.time.LocalDate;
import java.util.List;

final class OwnCertificatesView implements ViewOwnCertificates {

  private final TrainerPorts ports;

  OwnCertificatesView(TrainerPorts ports) {
    this.ports = ports;
  }

  @Override
  public OwnCertificates ownedBy(Actor actor) {
    LocalDate today = Moment.of(ports.clock()).day();
    List<TrainerCertification> all = ports.trainerCertifications().of(actor.person());
    return new OwnCertificates(
        TrainerStanding.of(all, today), all.stream().map(one -> held(one, today)).toList());
  }

  private Held held(TrainerCertification certification, LocalDate today) {
    IssuedCertificate issued =
        certification.origin() instanceof TrainerCertification.Origin.Issued from
            ? ports.certificates().find(from.certificate()).orElse(null)
            : null;
    return new Held(
        certification,
        issued,
        issued != null && issued.certificate().toItsHolder(today) instanceof Decision.Granted);
  }
}
