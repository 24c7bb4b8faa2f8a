package fr.forprev.application.trainer;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.NewPersons;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.trainer.CertificationRecording;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.domain.trainer.KnownPersons;
import java.util.List;

final class DirectRecording implements RecordCertification {

  private final TrainerPorts ports;

  DirectRecording(TrainerPorts ports) {
    this.ports = ports;
  }

  @Override
  public Decision<CertifiedTrainer> record(Actor actor, CertificationRecording recording) {
    Moment now = Moment.of(ports.clock());
    return CertificationRecording.obstacleFor(actor)
        .<Decision<CertifiedTrainer>>map(Decision::refused)
        .orElseGet(() ->
            ports
                .transactions()
                .decide(() ->
                    recording
                        .record(ports.catalogues().current(), held(recording), newPersons())
                        .map(trainer -> stored(actor, trainer, now))));
  }

  /** By number when there is one, else by identity. */
  private KnownPersons held(CertificationRecording recording) {
    ForprevNumber number = recording.whom().number();
    List<Identity> identities = number == null ? List.of(recording.whom().identity()) : List.of();
    return ports.trainerRecords().hold(number == null ? List.of() : List.of(number), identities);
  }

  private CertifiedTrainer stored(Actor actor, CertifiedTrainer trainer, Moment now) {
    PersonId person = trainer.person().id();
    ports.persons().save(trainer.person());
    ports.trainerCertifications().add(person, trainer.certification());
    ports
        .auditTrail()
        .record(
            new AuditEntry(
                ports.newId().next(),
                now.instant(),
                actor,
                AuditAct.CERTIFICATION_RECORDED,
                person.value()));
    return trainer;
  }

  private NewPersons newPersons() {
    return new NewPersons(() -> new PersonId(ports.newId().next()), ports.forprevNumbers()::draw);
  }
}
