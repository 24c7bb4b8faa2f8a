package fr.forprev.application.notification;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to leave. It holds no text: the text is rendered when it leaves, and dropped with the
 * session (SES-22).
 *
 * @param id becomes the Message-ID, so that a mail sent twice can be recognized
 * @param subject the key of the session, of the link, or of the person
 * @param number the session's number, which is all that remains to be told once it is gone; null
 *     for a mail that tells of an account
 * @param address where it goes, or null for the e-mail that the recipient has when it leaves
 * @param dueKey what makes two messages the same: added once, whoever adds it
 */
public record OutboxMessage(
    UUID id,
    MailKind kind,
    PersonId recipient,
    UUID subject,
    @Nullable SessionNumber number,
    @Nullable String address,
    String dueKey) {

  /** About a session. */
  public static OutboxMessage ofSession(
      UUID id,
      MailKind kind,
      PersonId recipient,
      SessionId session,
      SessionNumber number,
      String dueKey) {
    return new OutboxMessage(id, kind, recipient, session.value(), number, null, dueKey);
  }

  /** With a one-time link of {@code recipient}. */
  public static OutboxMessage ofLink(UUID id, MailKind kind, PersonId recipient, UUID link) {
    return new OutboxMessage(id, kind, recipient, link, null, null, kind + ":" + id);
  }

  /** About the account of {@code recipient}. */
  public static OutboxMessage ofAccount(UUID id, MailKind kind, PersonId recipient) {
    return ofLink(id, kind, recipient, recipient.value());
  }

  /** The same to an address of its own. */
  public OutboxMessage to(String elsewhere) {
    return new OutboxMessage(id, kind, recipient, subject, number, elsewhere, dueKey);
  }
}
