package fr.forprev.bootstrap;

import fr.forprev.adapters.mail.Letterhead;
import fr.forprev.adapters.mail.MailFolder;
import fr.forprev.adapters.mail.SmtpMail;
import fr.forprev.adapters.pdf.PdfAttendanceSheets;
import fr.forprev.adapters.pdf.PdfCertificates;
import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.StoredPorts;
import fr.forprev.adapters.persistence.jooq.account.StoredApiTokens;
import fr.forprev.adapters.persistence.jooq.audit.StoredAuditSeals;
import fr.forprev.adapters.persistence.jooq.certificate.StoredAnnulments;
import fr.forprev.adapters.persistence.jooq.habilitation.StoredHabilitations;
import fr.forprev.adapters.persistence.jooq.notification.StoredMailSubjects;
import fr.forprev.application.notification.SendMail;
import fr.forprev.bootstrap.configuration.Settings;
import java.time.Clock;
import javax.sql.DataSource;

/** The product's own choice of adapters. */
public final class Wiring {

  private Wiring() {}

  /** PostgreSQL, PDF, and mails by SMTP or as files in the data folder. */
  public static Adapters adapters(Settings settings, DataSource connections, Clock clock) {
    Database database = new Database(connections);
    return new Adapters(
        StoredPorts.of(database, clock),
        new StoredHabilitations(database),
        new StoredApiTokens(database),
        new StoredAuditSeals(database),
        new StoredMailSubjects(database),
        mailer(settings, clock),
        new PdfCertificates(),
        new PdfAttendanceSheets(),
        new StoredAnnulments(database));
  }

  private static SendMail mailer(Settings settings, Clock clock) {
    Letterhead letterhead = new Letterhead(settings.mailFrom(), settings.publicUrl());
    return settings
        .smtp()
        .<SendMail>map(smtp -> new SmtpMail(smtp, letterhead, clock))
        .orElseGet(() -> new MailFolder(settings.dataFolder().resolve("mail"), letterhead, clock));
  }
}
