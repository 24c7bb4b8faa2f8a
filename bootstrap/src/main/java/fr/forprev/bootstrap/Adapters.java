package fr.forprev.bootstrap;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.ApiTokens;
import fr.forprev.application.account.EndedAccess;
import fr.forprev.application.account.SupportPorts;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.application.certificate.AnnulmentPages;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.application.habilitation.HabilitationPorts;
import fr.forprev.application.habilitation.HabilitationsByNumber;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.SendMail;
import fr.forprev.application.organisation.SitePorts;
import fr.forprev.application.session.RenderAttendanceSheet;
import fr.forprev.application.session.SessionPorts;

/**
 * One adapter per port: swap any of them for your own.
 *
 * @param sessions the ports that the use cases of sessions share, and others with them
 * @param support those of support, with those that the use cases of accounts share
 */
public record Adapters(
    SessionPorts sessions,
    HabilitationsByNumber habilitationsByNumber,
    ApiTokens apiTokens,
    AuditSeals auditSeals,
    MailSubjects mailSubjects,
    SendMail mailer,
    RenderCertificate certificates,
    RenderAttendanceSheet attendanceSheets,
    AnnulmentPages annulmentPages,
    SupportPorts support,
    EndedAccess endedAccess) {

  /** The ports that the use cases of accounts share. */
  AccountPorts accounts() {
    return support.accounts();
  }

  /** The same, {@code other} handing mails over. */
  public Adapters withMailer(SendMail other) {
    return new Adapters(
        sessions,
        habilitationsByNumber,
        apiTokens,
        auditSeals,
        mailSubjects,
        other,
        certificates,
        attendanceSheets,
        annulmentPages,
        support,
        endedAccess);
  }

  /** The same, {@code other} drawing certificates. */
  public Adapters withCertificates(RenderCertificate other) {
    return new Adapters(
        sessions,
        habilitationsByNumber,
        apiTokens,
        auditSeals,
        mailSubjects,
        mailer,
        other,
        attendanceSheets,
        annulmentPages,
        support,
        endedAccess);
  }

  /** The same, {@code other} drawing attendance sheets. */
  public Adapters withAttendanceSheets(RenderAttendanceSheet other) {
    return new Adapters(
        sessions,
        habilitationsByNumber,
        apiTokens,
        auditSeals,
        mailSubjects,
        mailer,
        certificates,
        other,
        annulmentPages,
        support,
        endedAccess);
  }

  /** The ports that the use cases of training sites share. */
  SitePorts sitePorts() {
    return new SitePorts(
        sessions.clock(),
        sessions.newId(),
        sessions.transactions(),
        sessions.trainingSites(),
        sessions.catalogues(),
        sessions.auditTrail());
  }

  /** The ports that the use cases of habilitations share. */
  HabilitationPorts habilitationPorts() {
    return new HabilitationPorts(
        sessions.clock(),
        sessions.newId(),
        sessions.transactions(),
        sessions.habilitations(),
        habilitationsByNumber,
        sessions.organisations(),
        sessions.auditTrail());
  }
}
