package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Aftermath;
import fr.forprev.domain.session.Correcting;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.CorrectionFacts;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the acts on the certificates of a generated session have in common (CER-09). */
final class AftermathDesk {

  private final SessionPorts ports;
  private final SessionDesk desk;

  AftermathDesk(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
  }

  /** What became of the certificates of a session that the running act has locked. */
  Aftermath of(Generated session) {
    SessionId id = session.id();
    return new Aftermath(
        session,
        ports.certificates().of(id).stream()
            .collect(Collectors.toMap(IssuedCertificate::trainee, IssuedCertificate::certificate)),
        ports.annulments().of(id),
        ports.corrections().of(id));
  }

  /** The correction of one of them, with its facts. */
  Correcting correcting(Aftermath aftermath, CertificateId certificate, Moment now) {
    Generated session = aftermath.session();
    Identity trainer =
        ports
            .persons()
            .find(session.declaration().trainer())
            .map(Person::identity)
            .orElseThrow(() -> new IllegalStateException("a session without its trainer"));
    Identity person =
        aftermath
            .traineeOf(certificate)
            .flatMap(trainee -> account(session, trainee))
            .map(Person::identity)
            .orElse(null);
    return new Correcting(aftermath, certificate, new CorrectionFacts(trainer, person), now.day());
  }

  /** The person whom a certificate of a trainer makes one: at level 1 nobody. */
  private Optional<Person> account(Generated session, TraineeId passed) {
    if (!session.dispositifLevel().level().certifiesTrainers()) {
      return Optional.empty();
    }
    return session.declaration().trainees().stream()
        .filter(trainee -> trainee.id().equals(passed))
        .map(Trainee::number)
        .flatMap(number -> Optional.ofNullable(number).stream())
        .findFirst()
        .flatMap(ports.persons()::byNumber);
  }

  /** Annuls a certificate of a session; a correction that still waits for it is dropped. */
  Annulment annul(
      Aftermath aftermath,
      CertificateId certificate,
      Annulment annulment,
      AnnulmentReason reason,
      Actor actor,
      Moment now) {
    ports.annulments().annul(annulment);
    aftermath
        .traineeOf(certificate)
        .flatMap(aftermath::correctionOf)
        .filter(Correction.Pending.class::isInstance)
        .ifPresent(waiting -> ports.corrections().remove(waiting.trainee()));
    touch(aftermath, actor, AuditAct.CERTIFICATE_ANNULLED, reason.name(), now);
    return annulment;
  }

  /** The session as the act leaves it, stored with the trace of the act. */
  Generated touch(
      Aftermath aftermath, Actor actor, AuditAct act, @Nullable String note, Moment now) {
    Generated changed = aftermath.session().changedBy(new Act(actor.person(), now.day()));
    ports.sessions().save(changed);
    desk.audit(changed.id().value(), actor, act, note, now);
    return changed;
  }
}
