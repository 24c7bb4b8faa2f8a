package fr.forprev.testkit.memory;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.session.CertificationSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class InMemoryMailSubjects implements MailSubjects {

  private final CurrentWorld world;

  InMemoryMailSubjects(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Mail> describe(OutboxMessage message) {
    Optional<CertificationSession> session =
        world.get(InMemorySessions.SESSIONS).find(message.subject());
    return session.isEmpty() && !message.kind().outlivesItsSession()
        ? Optional.empty()
        : world
            .get(InMemoryPersons.PERSONS)
            .find(message.recipient())
            .map(recipient -> mail(message, recipient, session.map(this::about).orElse(null)));
  }

  private static Mail mail(OutboxMessage message, Person recipient, Mail.@Nullable About about) {
    return new Mail(
        message.id(),
        message.kind(),
        recipient.identity().displayed(),
        recipient.email(),
        message.subject(),
        message.number(),
        about);
  }

  private Mail.About about(CertificationSession session) {
    return new Mail.About(
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
