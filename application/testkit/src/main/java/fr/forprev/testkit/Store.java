package fr.forprev.testkit;

import fr.forprev.application.NewId;
import fr.forprev.application.Transactions;
import fr.forprev.application.account.AccountMerges;
import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.AccountsByNumber;
import fr.forprev.application.account.ApiTokens;
import fr.forprev.application.account.AskedMails;
import fr.forprev.application.account.CommonPasswords;
import fr.forprev.application.account.Credentials;
import fr.forprev.application.account.EndedAccess;
import fr.forprev.application.account.FailedAttempts;
import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.application.account.Links;
import fr.forprev.application.account.LockedPersons;
import fr.forprev.application.account.Managers;
import fr.forprev.application.account.PasswordHashes;
import fr.forprev.application.account.Persons;
import fr.forprev.application.account.PersonsByEmail;
import fr.forprev.application.account.PersonsByName;
import fr.forprev.application.account.Registrations;
import fr.forprev.application.account.SecondFactorCodes;
import fr.forprev.application.account.Secrets;
import fr.forprev.application.account.Settings;
import fr.forprev.application.account.SignInRenewal;
import fr.forprev.application.account.SignIns;
import fr.forprev.application.account.StaffOf;
import fr.forprev.application.account.SupportPorts;
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
import fr.forprev.application.habilitation.HabilitationPorts;
import fr.forprev.application.habilitation.Habilitations;
import fr.forprev.application.habilitation.HabilitationsByNumber;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.Outbox;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.application.organisation.SitePorts;
import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.application.session.DeletionNotices;
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

  /**
   * A store of these ports alone, for who adapts a few of them; one object may be several ports. It
   * refuses with an {@link UnsupportedOperationException} to give another.
   */
  static Store of(Object... ports) {
    return OfPorts.store(ports);
  }

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

  /** Notices of their deletion. */
  DeletionNotices deletionNotices();

  /** What remains of those that were generated. */
  SessionOutcomes sessionOutcomes();

  /** Certificates. */
  Certificates certificates();

  /** The sequence of their numbers. */
  CertificateSequence certificateSequence();

  /** Annulled ones. */
  Annulments annulments();

  /** The published list of them. */
  AnnulmentPages annulmentPages();

  /** Corrections asked. */
  Corrections corrections();

  /** The catalogue. */
  Catalogues catalogues();

  /** Habilitations. */
  Habilitations habilitations();

  /** The same, found by number. */
  HabilitationsByNumber habilitationsByNumber();

  /** Entities. */
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

  /** Who has an e-mail. */
  PersonsByEmail personsByEmail();

  /** Who bears a name. */
  PersonsByName personsByName();

  /** Accounts, merged ones too. */
  AccountsByNumber accountsByNumber();

  /** What passes when two are merged. */
  AccountMerges accountMerges();

  /** What the trail tells. */
  Traces traces();

  /** Persons about to change. */
  LockedPersons lockedPersons();

  /** Who holds roles where. */
  StaffOf staff();

  /** What people have confirmed and chosen. */
  Settings settings();

  /** One-time links. */
  Links links();

  /** Applicants' accounts that wait for their e-mail to be confirmed. */
  Registrations registrations();

  /** Mails asked for by who need not be known. */
  AskedMails askedMails();

  /** Bearer tokens. */
  ApiTokens apiTokens();

  /** What people sign in with. */
  Credentials credentials();

  /** Who is signed in. */
  SignIns signIns();

  /** Changes of that. */
  SignInRenewal signInRenewal();

  /** Failed attempts to sign in. */
  FailedAttempts failedAttempts();

  /** The trail. */
  AuditTrail auditTrail();

  /** The chain over it. */
  AuditSeals auditSeals();

  /** Mails waiting to leave. */
  Outbox outbox();

  /** What they are about. */
  MailSubjects mailSubjects();

  /** What gave access and gives none any more. */
  EndedAccess endedAccess();

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
        deletionNotices(),
        sessionOutcomes(),
        certificates(),
        certificateSequence(),
        annulments(),
        corrections(),
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

  /** The ports of the use cases of training sites, with {@code clock}. */
  default SitePorts sitePorts(Clock clock) {
    return new SitePorts(
        clock, newId(), transactions(), trainingSites(), catalogues(), auditTrail());
  }

  /** The ports of the use cases of habilitations, with {@code clock}. */
  default HabilitationPorts habilitationPorts(Clock clock) {
    return new HabilitationPorts(
        clock,
        newId(),
        transactions(),
        habilitations(),
        habilitationsByNumber(),
        organisations(),
        auditTrail());
  }

  /** The ports of the use cases of accounts, with {@code clock} and what guards accounts. */
  default AccountPorts accountPorts(
      Clock clock,
      Secrets secrets,
      PasswordHashes passwordHashes,
      CommonPasswords commonPasswords,
      SecondFactorCodes secondFactorCodes) {
    return new AccountPorts(
        clock,
        newId(),
        transactions(),
        persons(),
        personsByEmail(),
        lockedPersons(),
        forprevNumbers(),
        staff(),
        settings(),
        credentials(),
        signIns(),
        signInRenewal(),
        failedAttempts(),
        links(),
        registrations(),
        askedMails(),
        secrets,
        passwordHashes,
        commonPasswords,
        secondFactorCodes,
        auditTrail(),
        outbox());
  }

  /** The ports of the use cases of support, beside {@code shared}. */
  default SupportPorts supportPorts(AccountPorts shared) {
    return new SupportPorts(
        shared, personsByName(), accountsByNumber(), accountMerges(), traces(), organisations());
  }

  /** The same, with what guards accounts in tests. */
  default AccountPorts accountPorts(Clock clock) {
    return accountPorts(
        clock,
        new CountedSecrets(),
        new QuickPasswordHashes(),
        new FewCommonPasswords(),
        new CountedSecondFactorCodes());
  }
}
