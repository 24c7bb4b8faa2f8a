package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.SpecimenCertificate;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class CertificatePreview implements PreviewCertificate {

  private final SessionDesk desk;
  private final GenerationDesk generations;
  private final RenderCertificate renderer;

  CertificatePreview(SessionPorts ports, RenderCertificate renderer) {
    this.desk = new SessionDesk(ports);
    this.generations = new GenerationDesk(ports);
    this.renderer = renderer;
  }

  @Override
  public Decision<CertificateFile> preview(
      Actor actor, SessionId session, @Nullable TraineeId trainee) {
    return desk.act(
        actor,
        session,
        SessionAct.PREVIEW,
        WithEntity.class,
        (waiting, now) -> drawn(actor, waiting, trainee, now));
  }

  private Decision<CertificateFile> drawn(
      Actor actor, WithEntity waiting, @Nullable TraineeId trainee, Moment now) {
    return waiting
        .preview(generations.facts(waiting, now), new Act(actor.person(), now.day()))
        .fold(
            granted -> drawn(waiting, granted.value(), trainee),
            refused -> new Decision.Refused<>(refused.reasons()));
  }

  private Decision<CertificateFile> drawn(
      WithEntity waiting,
      Map<TraineeId, SpecimenCertificate> specimens,
      @Nullable TraineeId trainee) {
    if (specimens.isEmpty()) {
      return Decision.refused(
          Reason.of(
              Rule.SES_19, Unblock.never(), Fact.reference("empty", waiting.header().number())));
    }
    Optional<SpecimenCertificate> shown =
        waiting.declaration().trainees().stream()
            .map(Trainee::id)
            .filter(id -> trainee == null || id.equals(trainee))
            .filter(specimens::containsKey)
            .findFirst()
            .map(specimens::get);
    return shown
        .map(specimen ->
            Decision.granted(new CertificateFile("specimen.pdf", renderer.specimen(specimen))))
        .orElseGet(() -> Decision.refused(Reason.unseen(Rule.SES_13)));
  }
}
