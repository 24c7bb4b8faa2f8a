package fr.forprev.bootstrap;

import fr.forprev.adapters.mail.Letterhead;
import fr.forprev.adapters.mail.MailFolder;
import fr.forprev.adapters.mail.SmtpMail;
import fr.forprev.adapters.pdf.PdfAttendanceSheets;
import fr.forprev.adapters.pdf.PdfCertificates;
import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.StoredPorts;
import fr.forprev.adapters.persistence.jooq.account.StoredApiTokens;
import fr.forprev.adapters.persistence.jooq.account.StoredEndedAccess;
import fr.forprev.adapters.persistence.jooq.audit.StoredAuditSeals;
import fr.forprev.adapters.persistence.jooq.certificate.StoredAnnulments;
import fr.forprev.adapters.persistence.jooq.habilitation.StoredHabilitations;
import fr.forprev.adapters.persistence.jooq.notification.StoredMailSubjects;
import fr.forprev.adapters.web.secret.Argon2Passwords;
import fr.forprev.adapters.web.secret.BreachedPasswords;
import fr.forprev.adapters.web.secret.RandomSecrets;
import fr.forprev.adapters.web.secret.TimeBasedCodes;
import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.notification.SendMail;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.bootstrap.configuration.Settings;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;

/** The product's own choice of adapters. */
public final class Wiring {

  private Wiring() {}

  /** PostgreSQL, PDF, and mails by SMTP or as files in the data folder. */
  public static Adapters adapters(Settings settings, DataSource connections, Clock clock) {
    Database database = new Database(connections);
    SessionPorts sessions = StoredPorts.of(database, clock);
    return new Adapters(
        sessions,
        new StoredHabilitations(database),
        new StoredApiTokens(database),
        new StoredAuditSeals(database),
        new StoredMailSubjects(database),
        mailer(settings, clock),
        new PdfCertificates(),
        new PdfAttendanceSheets(),
        new StoredAnnulments(database),
        StoredPorts.support(database, sessions, accounts(database, sessions)),
        new StoredEndedAccess(database));
  }

  private static AccountPorts accounts(Database database, SessionPorts sessions) {
    SecureRandom random = new SecureRandom();
    return StoredPorts.accounts(
        database,
        sessions,
        new RandomSecrets(random),
        Argon2Passwords.perProcessor(random),
        new BreachedPasswords(),
        new TimeBasedCodes(random));
  }

  private static SendMail mailer(Settings settings, Clock clock) {
    Letterhead letterhead = new Letterhead(settings.mailFrom(), settings.publicUrl());
    return settings
        .smtp()
        .<SendMail>map(smtp -> new SmtpMail(smtp, letterhead, clock))
        .orElseGet(() -> new MailFolder(settings.dataFolder().resolve("mail"), letterhead, clock));
  }
}
