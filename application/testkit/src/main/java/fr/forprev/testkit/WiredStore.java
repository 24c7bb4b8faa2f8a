package fr.forprev.testkit;

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
import fr.forprev.application.organisation.Organisations;
import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.application.session.DeletionNotices;
import fr.forprev.application.session.DueSessions;
import fr.forprev.application.session.SessionNumbers;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.session.SessionRows;
import fr.forprev.application.session.Sessions;
import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.application.trainer.TrainerRecords;

/**
 * A store made of ports that are wired already, such as those of the product.
 *
 * @param accounts gives the ports of accounts alone
 */
public record WiredStore(
    SessionPorts ports,
    HabilitationsByNumber habilitationsByNumber,
    AnnulmentPages annulmentPages,
    ApiTokens apiTokens,
    AuditSeals auditSeals,
    MailSubjects mailSubjects,
    Store accounts)
    implements Store {

  /** One that refuses to give the ports of accounts. */
  public WiredStore(
      SessionPorts ports,
      HabilitationsByNumber habilitationsByNumber,
      AnnulmentPages annulmentPages,
      ApiTokens apiTokens,
      AuditSeals auditSeals,
      MailSubjects mailSubjects) {
    this(
        ports,
        habilitationsByNumber,
        annulmentPages,
        apiTokens,
        auditSeals,
        mailSubjects,
        Store.of());
  }

  @Override
  public NewId newId() {
    return ports.newId();
  }

  @Override
  public Transactions transactions() {
    return ports.transactions();
  }

  @Override
  public Sessions sessions() {
    return ports.sessions();
  }

  @Override
  public SessionNumbers sessionNumbers() {
    return ports.sessionNumbers();
  }

  @Override
  public SessionRows sessionRows() {
    return ports.sessionRows();
  }

  @Override
  public DueSessions dueSessions() {
    return ports.dueSessions();
  }

  @Override
  public DeletionNotices deletionNotices() {
    return ports.deletionNotices();
  }

  @Override
  public SessionOutcomes sessionOutcomes() {
    return ports.sessionOutcomes();
  }

  @Override
  public Certificates certificates() {
    return ports.certificates();
  }

  @Override
  public CertificateSequence certificateSequence() {
    return ports.certificateSequence();
  }

  @Override
  public Annulments annulments() {
    return ports.annulments();
  }

  @Override
  public Corrections corrections() {
    return ports.corrections();
  }

  @Override
  public Catalogues catalogues() {
    return ports.catalogues();
  }

  @Override
  public Habilitations habilitations() {
    return ports.habilitations();
  }

  @Override
  public Organisations organisations() {
    return ports.organisations();
  }

  @Override
  public TrainingSites trainingSites() {
    return ports.trainingSites();
  }

  @Override
  public Persons persons() {
    return ports.persons();
  }

  @Override
  public Managers managers() {
    return ports.managers();
  }

  @Override
  public TrainerCertifications trainerCertifications() {
    return ports.trainerCertifications();
  }

  @Override
  public TrainerRecords trainerRecords() {
    return ports.trainerRecords();
  }

  @Override
  public ForprevNumbers forprevNumbers() {
    return ports.forprevNumbers();
  }

  @Override
  public PersonsByEmail personsByEmail() {
    return accounts.personsByEmail();
  }

  @Override
  public PersonsByName personsByName() {
    return accounts.personsByName();
  }

  @Override
  public AccountsByNumber accountsByNumber() {
    return accounts.accountsByNumber();
  }

  @Override
  public AccountMerges accountMerges() {
    return accounts.accountMerges();
  }

  @Override
  public Traces traces() {
    return accounts.traces();
  }

  @Override
  public LockedPersons lockedPersons() {
    return accounts.lockedPersons();
  }

  @Override
  public StaffOf staff() {
    return accounts.staff();
  }

  @Override
  public Settings settings() {
    return accounts.settings();
  }

  @Override
  public Links links() {
    return accounts.links();
  }

  @Override
  public Registrations registrations() {
    return accounts.registrations();
  }

  @Override
  public AskedMails askedMails() {
    return accounts.askedMails();
  }

  @Override
  public Credentials credentials() {
    return accounts.credentials();
  }

  @Override
  public SignIns signIns() {
    return accounts.signIns();
  }

  @Override
  public SignInRenewal signInRenewal() {
    return accounts.signInRenewal();
  }

  @Override
  public FailedAttempts failedAttempts() {
    return accounts.failedAttempts();
  }

  @Override
  public AuditTrail auditTrail() {
    return ports.auditTrail();
  }

  @Override
  public Outbox outbox() {
    return ports.outbox();
  }

  @Override
  public EndedAccess endedAccess() {
    return accounts.endedAccess();
  }
}
