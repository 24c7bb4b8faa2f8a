package fr.forprev.testkit;

import fr.forprev.application.NewId;
import fr.forprev.application.Transactions;
import fr.forprev.application.account.ApiTokens;
import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.application.account.Managers;
import fr.forprev.application.account.Persons;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.application.certificate.CertificateSequence;
import fr.forprev.application.certificate.Certificates;
import fr.forprev.application.dispositif.Catalogues;
import fr.forprev.application.habilitation.Habilitations;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.Outbox;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.application.session.DueSessions;
import fr.forprev.application.session.SessionNumbers;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.session.SessionRows;
import fr.forprev.application.session.Sessions;
import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.application.trainer.TrainerRecords;
import java.time.Clock;

/** All the ports behind which one and the same store stands. */
public interface Store {

  /** Draws keys. */
  NewId newId();

  /** Makes acts whole or nothing. */
  Transactions transactions();

  /** Sessions. */
  Sessions sessions();

  /** Their running numbers. */
  SessionNumbers sessionNumbers();

  /** Lists of them. */
  SessionRows sessionRows();

  /** Those due for deletion. */
  DueSessions dueSessions();

  /** Certificates. */
  Certificates certificates();

  /** The sequence of their numbers. */
  CertificateSequence certificateSequence();

  /** The catalogue. */
  Catalogues catalogues();

  /** Habilitations. */
  Habilitations habilitations();

  /** SampleOrganisations. */
  Organisations organisations();

  /** Their training sites. */
  TrainingSites trainingSites();

  /** Persons. */
  Persons persons();

  /** Who manages which entity. */
  Managers managers();

  /** Certifications of trainers. */
  TrainerCertifications trainerCertifications();

  /** Persons with their certifications, to be held. */
  TrainerRecords trainerRecords();

  /** Forprev numbers. */
  ForprevNumbers forprevNumbers();

  /** Bearer tokens. */
  ApiTokens apiTokens();

  /** The trail. */
  AuditTrail auditTrail();

  /** The chain over it. */
  AuditSeals auditSeals();

  /** Mails waiting to leave. */
  Outbox outbox();

  /** What they are about. */
  MailSubjects mailSubjects();

  /** The ports of the use cases of sessions, with {@code clock}. */
  default SessionPorts ports(Clock clock) {
    return new SessionPorts(
        clock,
        newId(),
        transactions(),
        sessions(),
        sessionNumbers(),
        sessionRows(),
        dueSessions(),
        certificates(),
        certificateSequence(),
        catalogues(),
        habilitations(),
        organisations(),
        trainingSites(),
        persons(),
        managers(),
        trainerCertifications(),
        trainerRecords(),
        forprevNumbers(),
        auditTrail(),
        outbox());
  }
}
