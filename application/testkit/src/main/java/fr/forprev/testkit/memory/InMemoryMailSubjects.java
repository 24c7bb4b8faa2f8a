package fr.forprev.testkit.memory;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.session.CertificationSession;
import java.util.Optional;

final class InMemoryMailSubjects implements MailSubjects {

  private final CurrentWorld world;

  InMemoryMailSubjects(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Mail> describe(OutboxMessage message) {
    return world
        .get(InMemorySessions.SESSIONS)
        .find(message.subject())
        .flatMap(session ->
            world
                .get(InMemoryPersons.PERSONS)
                .find(message.recipient())
                .map(recipient -> mail(message, session, recipient)));
  }

  private Mail mail(OutboxMessage message, CertificationSession session, Person recipient) {
    return new Mail(
        message.id(),
        message.kind(),
        recipient.identity().displayed(),
        recipient.email(),
        session.id(),
        session.header().number(),
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
