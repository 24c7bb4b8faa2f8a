package fr.forprev.adapters.persistence.jooq;

import fr.forprev.adapters.persistence.jooq.account.StoredAccountMerges;
import fr.forprev.adapters.persistence.jooq.account.StoredAccounts;
import fr.forprev.adapters.persistence.jooq.account.StoredAskedMails;
import fr.forprev.adapters.persistence.jooq.account.StoredCredentials;
import fr.forprev.adapters.persistence.jooq.account.StoredFailedAttempts;
import fr.forprev.adapters.persistence.jooq.account.StoredForprevNumbers;
import fr.forprev.adapters.persistence.jooq.account.StoredLinks;
import fr.forprev.adapters.persistence.jooq.account.StoredPersons;
import fr.forprev.adapters.persistence.jooq.account.StoredRegistrations;
import fr.forprev.adapters.persistence.jooq.account.StoredSettings;
import fr.forprev.adapters.persistence.jooq.account.StoredSignIns;
import fr.forprev.adapters.persistence.jooq.account.StoredStaff;
import fr.forprev.adapters.persistence.jooq.activity.StoredSessionOutcomes;
import fr.forprev.adapters.persistence.jooq.audit.StoredAuditTrail;
import fr.forprev.adapters.persistence.jooq.audit.StoredTraces;
import fr.forprev.adapters.persistence.jooq.certificate.StoredAnnulments;
import fr.forprev.adapters.persistence.jooq.certificate.StoredCertificateSequence;
import fr.forprev.adapters.persistence.jooq.certificate.StoredCertificates;
import fr.forprev.adapters.persistence.jooq.certificate.StoredCorrections;
import fr.forprev.adapters.persistence.jooq.dispositif.StoredCatalogues;
import fr.forprev.adapters.persistence.jooq.habilitation.StoredHabilitations;
import fr.forprev.adapters.persistence.jooq.notification.StoredOutbox;
import fr.forprev.adapters.persistence.jooq.organisation.StoredOrganisations;
import fr.forprev.adapters.persistence.jooq.organisation.StoredTrainingSites;
import fr.forprev.adapters.persistence.jooq.session.StoredDeletionNotices;
import fr.forprev.adapters.persistence.jooq.session.StoredDueSessions;
import fr.forprev.adapters.persistence.jooq.session.StoredSessionLists;
import fr.forprev.adapters.persistence.jooq.session.StoredSessionNumbers;
import fr.forprev.adapters.persistence.jooq.session.StoredSessions;
import fr.forprev.adapters.persistence.jooq.trainer.StoredTrainerCertifications;
import fr.forprev.adapters.persistence.jooq.trainer.StoredTrainerRecords;
import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.CommonPasswords;
import fr.forprev.application.account.PasswordHashes;
import fr.forprev.application.account.SecondFactorCodes;
import fr.forprev.application.account.Secrets;
import fr.forprev.application.account.SupportPorts;
import fr.forprev.application.session.SessionPorts;
import java.security.SecureRandom;
import java.time.Clock;

/** The ports that the use cases share, all on one database. */
public final class StoredPorts {

  private StoredPorts() {}

  /** Over {@code database}, with keys and days after {@code clock}. */
  public static SessionPorts of(Database database, Clock clock) {
    StoredPersons persons = new StoredPersons(database);
    TimeOrderedIds newId = new TimeOrderedIds(clock);
    return new SessionPorts(
        clock,
        newId,
        database,
        new StoredSessions(database),
        new StoredSessionNumbers(database),
        new StoredSessionLists(database),
        new StoredDueSessions(database),
        new StoredDeletionNotices(database),
        new StoredSessionOutcomes(database, newId),
        new StoredCertificates(database),
        new StoredCertificateSequence(database),
        new StoredAnnulments(database),
        new StoredCorrections(database),
        new StoredCatalogues(database),
        new StoredHabilitations(database),
        new StoredOrganisations(database),
        new StoredTrainingSites(database),
        persons,
        persons,
        new StoredTrainerCertifications(database),
        new StoredTrainerRecords(database),
        new StoredForprevNumbers(database, new SecureRandom()),
        new StoredAuditTrail(database),
        new StoredOutbox(database));
  }

  /** Those of accounts, with what {@code shared} has already, and these to keep secrets. */
  public static AccountPorts accounts(
      Database database,
      SessionPorts shared,
      Secrets secrets,
      PasswordHashes passwordHashes,
      CommonPasswords commonPasswords,
      SecondFactorCodes secondFactorCodes) {
    StoredPersons persons = new StoredPersons(database);
    StoredSignIns signIns = new StoredSignIns(database);
    return new AccountPorts(
        shared.clock(),
        shared.newId(),
        shared.transactions(),
        shared.persons(),
        persons,
        persons,
        shared.forprevNumbers(),
        new StoredStaff(database),
        new StoredSettings(database),
        new StoredCredentials(database),
        signIns,
        signIns,
        new StoredFailedAttempts(database),
        new StoredLinks(database),
        new StoredRegistrations(database),
        new StoredAskedMails(database),
        secrets,
        passwordHashes,
        commonPasswords,
        secondFactorCodes,
        shared.auditTrail(),
        shared.outbox());
  }

  /** Those of support, with what {@code accounts} and {@code shared} have already. */
  public static SupportPorts support(
      Database database, SessionPorts shared, AccountPorts accounts) {
    return new SupportPorts(
        accounts,
        new StoredPersons(database),
        new StoredAccounts(database),
        new StoredAccountMerges(database),
        new StoredTraces(database),
        shared.organisations());
  }
}
