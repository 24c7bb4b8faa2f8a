package fr.forprev.application.notification;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mail about a session, with the facts that its text may name: never a trainee.
 *
 * @param id the outbox identifier
 * @param toName the recipient's name as displayed
 * @param toAddress the recipient's e-mail
 * @param organisation the declaring entity
 */
public record Mail(
    UUID id,
    MailKind kind,
    String toName,
    String toAddress,
    SessionId session,
    SessionNumber number,
    String organisation,
    DispositifLevel dispositifLevel,
    LocalDate endDate) {}
