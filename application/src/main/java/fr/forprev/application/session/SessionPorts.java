package fr.forprev.application.session;

import fr.forprev.application.NewId;
import fr.forprev.application.Transactions;
import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.application.account.Managers;
import fr.forprev.application.account.Persons;
import fr.forprev.application.activity.SessionOutcomes;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.application.certificate.Annulments;
import fr.forprev.application.certificate.CertificateSequence;
import fr.forprev.application.certificate.Certificates;
import fr.forprev.application.certificate.Corrections;
import fr.forprev.application.dispositif.Catalogues;
import fr.forprev.application.habilitation.Habilitations;
import fr.forprev.application.notification.Outbox;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.application.trainer.TrainerPorts;
import fr.forprev.application.trainer.TrainerRecords;
import java.time.Clock;

/** The ports that the use cases of sessions share. */
public record SessionPorts(
    Clock clock,
    NewId newId,
    Transactions transactions,
    Sessions sessions,
    SessionNumbers sessionNumbers,
    SessionRows sessionRows,
    DueSessions dueSessions,
    DeletionNotices deletionNotices,
    SessionOutcomes sessionOutcomes,
    Certificates certificates,
    CertificateSequence certificateSequence,
    Annulments annulments,
    Corrections corrections,
    Catalogues catalogues,
    Habilitations habilitations,
    Organisations organisations,
    TrainingSites trainingSites,
    Persons persons,
    Managers managers,
    TrainerCertifications trainerCertifications,
    TrainerRecords trainerRecords,
    ForprevNumbers forprevNumbers,
    AuditTrail auditTrail,
    Outbox outbox) {

  /** Those of them that the use cases of trainers share. */
  public TrainerPorts ofTrainers() {
    return new TrainerPorts(
        clock,
        newId,
        transactions,
        catalogues,
        persons,
        forprevNumbers,
        trainerRecords,
        trainerCertifications,
        certificates,
        auditTrail);
  }
}
