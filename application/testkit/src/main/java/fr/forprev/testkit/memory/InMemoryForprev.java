package fr.forprev.testkit.memory;

import fr.forprev.application.NewId;
import fr.forprev.application.Transactions;
import fr.forprev.application.account.AccountMerges;
import fr.forprev.application.account.AccountsByNumber;
import fr.forprev.application.account.ApiTokens;
import fr.forprev.application.account.AskedMails;
import fr.forprev.application.account.Credentials;
import fr.forprev.application.account.EndedAccess;
import fr.forprev.application.account.FailedAttempts;
import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.application.account.Links;
import fr.forprev.application.account.LockedPersons;
import fr.forprev.application.account.Managers;
import fr.forprev.application.account.Persons;
import fr.forprev.application.account.PersonsByEmail;
import fr.forprev.application.account.PersonsByName;
import fr.forprev.application.account.Registrations;
import fr.forprev.application.account.Settings;
import fr.forprev.application.account.SignInRenewal;
import fr.forprev.application.account.SignIns;
import fr.forprev.application.account.StaffOf;
import fr.forprev.application.activity.SessionOutcomes;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.application.audit.Traces;
import fr.forprev.application.certificate.AnnulmentPages;
import fr.forprev.application.certificate.Annulments;
import fr.forprev.application.certificate.CertificateSequence;
import fr.forprev.application.certificate.Certificates;
import fr.forprev.application.certificate.Corrections;
import fr.forprev.application.dispositif.Catalogues;
import fr.forprev.application.habilitation.Habilitations;
import fr.forprev.application.habilitation.HabilitationsByNumber;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.Outbox;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.application.session.DeletionNotices;
import fr.forprev.application.session.DueSessions;
import fr.forprev.application.session.SessionNumbers;
import fr.forprev.application.session.SessionRows;
import fr.forprev.application.session.Sessions;
import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.application.trainer.TrainerRecords;
import fr.forprev.domain.activity.SessionOutcome;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.testkit.Store;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A store in memory, empty at first. As strict as a database: acts come one after the other,
 * references must exist, numbers drawn by an act that is rolled back are lost.
 */
public final class InMemoryForprev implements Store {

  private final CurrentWorld world = new CurrentWorld();
  private final NewId newId = new OrderedKeys();
  private final AtomicLong lastSessionNumber = new AtomicLong();
  private final AtomicLong lastCertificate = new AtomicLong();
  private final AtomicInteger lastForprevNumber = new AtomicInteger();
  private final InMemoryFailedAttempts failedAttempts = new InMemoryFailedAttempts();

  /** The entries of the trail, in the order in which their acts were committed. */
  public List<AuditEntry> auditEntries() {
    return world.get(InMemoryAudit.ENTRIES).rows().toList();
  }

  /** The messages of the outbox, those that left included, in the order of their acts. */
  public List<OutboxMessage> outboxMessages() {
    return world.get(InMemoryOutbox.MESSAGES).rows().map(InMemoryOutbox.Waiting::message).toList();
  }

  @Override
  public NewId newId() {
    return newId;
  }

  @Override
  public Transactions transactions() {
    return world;
  }

  @Override
  public Sessions sessions() {
    return new InMemorySessions(world);
  }

  @Override
  public SessionNumbers sessionNumbers() {
    return () -> new SessionNumber(lastSessionNumber.incrementAndGet());
  }

  @Override
  public SessionRows sessionRows() {
    return new InMemorySessionRows(world);
  }

  @Override
  public DueSessions dueSessions() {
    return new InMemoryDueSessions(world);
  }

  /** The counts that remain of generated sessions, in the order of their generation. */
  public List<SessionOutcome> outcomes() {
    return world.get(InMemorySessionOutcomes.OUTCOMES).rows().toList();
  }

  @Override
  public DeletionNotices deletionNotices() {
    return new InMemoryDeletionNotices(world);
  }

  @Override
  public SessionOutcomes sessionOutcomes() {
    return new InMemorySessionOutcomes(world, newId);
  }

  @Override
  public Certificates certificates() {
    return new InMemoryCertificates(world);
  }

  @Override
  public CertificateSequence certificateSequence() {
    return lastCertificate::incrementAndGet;
  }

  @Override
  public Annulments annulments() {
    return new InMemoryAnnulments(world);
  }

  @Override
  public AnnulmentPages annulmentPages() {
    return new InMemoryAnnulments(world);
  }

  @Override
  public Corrections corrections() {
    return new InMemoryCorrections(world);
  }

  @Override
  public Catalogues catalogues() {
    return new InMemoryCatalogues(world);
  }

  @Override
  public Habilitations habilitations() {
    return new InMemoryHabilitations(world);
  }

  @Override
  public HabilitationsByNumber habilitationsByNumber() {
    return new InMemoryHabilitations(world);
  }

  @Override
  public Organisations organisations() {
    return new InMemoryOrganisations(world);
  }

  @Override
  public TrainingSites trainingSites() {
    return new InMemoryTrainingSites(world);
  }

  @Override
  public Persons persons() {
    return new InMemoryPersons(world);
  }

  @Override
  public Managers managers() {
    return new InMemoryPersons(world);
  }

  @Override
  public TrainerCertifications trainerCertifications() {
    return new InMemoryTrainerCertifications(world);
  }

  @Override
  public TrainerRecords trainerRecords() {
    return new InMemoryTrainerRecords(world);
  }

  @Override
  public ForprevNumbers forprevNumbers() {
    return new InMemoryForprevNumbers(world, lastForprevNumber);
  }

  @Override
  public PersonsByEmail personsByEmail() {
    return new InMemoryPersons(world);
  }

  @Override
  public Links links() {
    return new InMemoryLinks(world);
  }

  @Override
  public Registrations registrations() {
    return new InMemoryRegistrations(world);
  }

  @Override
  public PersonsByName personsByName() {
    return new InMemoryPersons(world);
  }

  @Override
  public AccountsByNumber accountsByNumber() {
    return new InMemoryAccounts(world);
  }

  @Override
  public AccountMerges accountMerges() {
    return new InMemoryMerges(world);
  }

  @Override
  public Traces traces() {
    return new InMemoryAudit(world);
  }

  @Override
  public AskedMails askedMails() {
    return new InMemoryAskedMails(world);
  }

  @Override
  public LockedPersons lockedPersons() {
    return new InMemoryPersons(world);
  }

  @Override
  public StaffOf staff() {
    return new InMemoryStaff(world);
  }

  @Override
  public Settings settings() {
    return new InMemorySettings(world);
  }

  @Override
  public ApiTokens apiTokens() {
    return new InMemoryApiTokens(world);
  }

  @Override
  public Credentials credentials() {
    return new InMemoryCredentials(world);
  }

  @Override
  public SignIns signIns() {
    return new InMemorySignIns(world);
  }

  @Override
  public SignInRenewal signInRenewal() {
    return new InMemorySignIns(world);
  }

  @Override
  public FailedAttempts failedAttempts() {
    return failedAttempts;
  }

  @Override
  public AuditTrail auditTrail() {
    return new InMemoryAudit(world);
  }

  @Override
  public AuditSeals auditSeals() {
    return new InMemoryAudit(world);
  }

  @Override
  public Outbox outbox() {
    return new InMemoryOutbox(world);
  }

  @Override
  public MailSubjects mailSubjects() {
    return new InMemoryMailSubjects(world);
  }

  @Override
  public EndedAccess endedAccess() {
    return new InMemoryEndedAccess(world, failedAttempts);
  }
}
