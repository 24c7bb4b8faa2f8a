package fr.forprev.application.account;

import fr.forprev.application.NewId;
import fr.forprev.application.Transactions;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.application.notification.Outbox;
import java.time.Clock;

/** The ports that the use cases of accounts share. */
public record AccountPorts(
    Clock clock,
    NewId newId,
    Transactions transactions,
    Persons persons,
    PersonsByEmail personsByEmail,
    LockedPersons lockedPersons,
    ForprevNumbers forprevNumbers,
    StaffOf staff,
    Settings settings,
    Credentials credentials,
    SignIns signIns,
    SignInRenewal signInRenewal,
    FailedAttempts failedAttempts,
    Links links,
    Registrations registrations,
    AskedMails askedMails,
    Secrets secrets,
    PasswordHashes passwordHashes,
    CommonPasswords commonPasswords,
    SecondFactorCodes secondFactorCodes,
    AuditTrail auditTrail,
    Outbox outbox) {}
