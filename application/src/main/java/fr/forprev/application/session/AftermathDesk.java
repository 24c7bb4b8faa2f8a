package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Aftermath;
import fr.forprev.domain.session.Correcting;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.CorrectionFacts;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.trainer.TrainerCertification;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    Person trainer =
        ports
            .persons()
            .find(session.declaration().trainer())
            .orElseThrow(() -> new IllegalStateException("a session without its trainer"));
    Identity person =
        aftermath
            .traineeOf(certificate)
            .flatMap(trainee -> account(session, trainee))
            .map(Person::identity)
            .orElse(null);
    return new Correcting(aftermath, certificate, new CorrectionFacts(trainer, person), now.day());
  }

  /** Whose a certificate of a trainer is: at level 1 nobody's. */
  private Optional<Person> account(Generated session, TraineeId passed) {
    return ports.certificates().of(session.id()).stream()
        .filter(issued -> issued.trainee().equals(passed))
        .flatMap(issued -> Optional.ofNullable(issued.person()).stream())
        .findFirst()
        .flatMap(ports.persons()::find);
  }

  /** The stored certificate with that number; its person, if any, waits for the running act. */
  IssuedCertificate held(CertificateNumber number) {
    IssuedCertificate issued =
        ports
            .annulments()
            .issued(number)
            .orElseThrow(() -> new IllegalStateException("no certificate has that number"));
    Optional.ofNullable(issued.person())
        .flatMap(ports.persons()::find)
        .ifPresent(person -> ports.trainerRecords().hold(Set.of(person.number()), Set.of()));
    return issued;
  }

  /** Stores a certificate and, when it is a trainer's, what it certifies (TRA-01). */
  void issue(IssuedCertificate issued) {
    ports.certificates().add(List.of(issued));
    PersonId person = issued.person();
    if (person != null) {
      ports
          .trainerCertifications()
          .add(person, TrainerCertification.of(issued.dispositifLevel(), issued.certificate()));
    }
  }

  /** Annuls a certificate of a session; a correction that still waits for it is dropped. */
  Annulment annul(
      Aftermath aftermath,
      CertificateId certificate,
      Annulment annulment,
      AnnulmentReason reason,
      Actor actor,
      Moment now) {
    held(annulment.number());
    ports.annulments().annul(annulment);
    aftermath
        .traineeOf(certificate)
        .flatMap(aftermath::correctionOf)
        .filter(Correction.Pending.class::isInstance)
        .ifPresent(waiting -> ports.corrections().remove(waiting.trainee()));
    Generated changed = changed(aftermath, actor, now);
    ports.sessions().save(changed);
    desk.audit(changed.id().value(), actor, AuditAct.CERTIFICATE_ANNULLED, reason.name(), now);
    return annulment;
  }

  /** The session as the act leaves it, stored with the trace of the act. */
  Generated touch(Aftermath aftermath, Actor actor, AuditAct act, Moment now) {
    Generated changed = changed(aftermath, actor, now);
    desk.save(changed, actor, act, now);
    return changed;
  }

  private static Generated changed(Aftermath aftermath, Actor actor, Moment now) {
    return aftermath.session().changedBy(new Act(actor.person(), now.day()));
  }
}
