package fr.forprev.bootstrap;

import fr.forprev.application.account.ApiTokens;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.application.certificate.AnnulmentPages;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.SendMail;
import fr.forprev.application.session.SessionPorts;

/**
 * One adapter per port: swap any of them for your own.
 *
 * @param sessions the ports that the use cases of sessions share
 */
public record Adapters(
    SessionPorts sessions,
    ApiTokens apiTokens,
    AuditSeals auditSeals,
    MailSubjects mailSubjects,
    SendMail mailer,
    RenderCertificate certificates,
    AnnulmentPages annulmentPages) {}
