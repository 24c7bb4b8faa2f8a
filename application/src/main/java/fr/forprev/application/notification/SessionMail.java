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
 * @param about what the session is, or null once it is gone: then only its number is told (SES-22)
 */
public record SessionMail(
    UUID id,
    MailKind kind,
    String toName,
    String toAddress,
    SessionId session,
    SessionNumber number,
    @Nullable About about)
    implements Mail {

  /**
   * What a session is.
   *
   * @param organisation the declaring entity
   */
  public record About(String organisation, DispositifLevel dispositifLevel, LocalDate endDate) {}
}
