package fr.forprev.application.notification;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail about a session, with the facts that its text may name: never a trainee.
 *
 * @param id the outbox identifier
 * @param toName the recipient's name as displayed
 * @param toAddress the recipient's e-mail
 * @param about what the session is, or null once it is gone: then only its number is told (SES-22)
 */
public record Mail(
    UUID id,
    MailKind kind,
    String toName,
    String toAddress,
    SessionId session,
    SessionNumber number,
    @Nullable About about) {

  /**
   * What a session is.
   *
   * @param organisation the declaring entity
   */
  public record About(String organisation, DispositifLevel dispositifLevel, LocalDate endDate) {}
}
