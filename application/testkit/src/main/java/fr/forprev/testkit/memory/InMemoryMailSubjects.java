package fr.forprev.testkit.memory;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.notification.SessionMail;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class InMemoryMailSubjects implements MailSubjects {

  private final CurrentWorld world;

  InMemoryMailSubjects(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Mail> describe(OutboxMessage message) {
    return message.kind().isOfAccount()
        ? new InMemoryAccountMails(world).describe(message)
        : ofSession(message);
  }

  private Optional<Mail> ofSession(OutboxMessage message) {
    Optional<CertificationSession> session =
        world.get(InMemorySessions.SESSIONS).find(new SessionId(message.subject()));
    return session.isEmpty() && !message.kind().outlivesItsSession()
        ? Optional.empty()
        : world
            .get(InMemoryPersons.PERSONS)
            .find(message.recipient())
            .map(recipient -> mail(message, recipient, session.map(this::about).orElse(null)));
  }

  private static Mail mail(
      OutboxMessage message, Person recipient, SessionMail.@Nullable About about) {
    return new SessionMail(
        message.id(),
        message.kind(),
        recipient.identity().displayed(),
        recipient.email(),
        new SessionId(message.subject()),
        Objects.requireNonNull(message.number()),
        about);
  }

  private SessionMail.About about(CertificationSession session) {
    return new SessionMail.About(
        world
            .get(InMemoryOrganisations.ORGANISATIONS)
            .find(session.header().organisation())
            .orElseThrow()
            .name()
            .text(),
        session.dispositifLevel(),
        session.endDate());
  }
}
