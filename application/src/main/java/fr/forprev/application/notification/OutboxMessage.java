package fr.forprev.application.notification;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import java.util.UUID;

/**
 * A mail to leave. It holds no text: the text is rendered when it leaves, and dropped with the
 * session (SES-22).
 *
 * @param id becomes the Message-ID, so that a mail sent twice can be recognized
 * @param number the session's number, which is all that remains to be told once it is gone
 * @param dueKey what makes two messages the same: added once, whoever adds it
 */
public record OutboxMessage(
    UUID id,
    MailKind kind,
    PersonId recipient,
    SessionId subject,
    SessionNumber number,
    String dueKey) {}
