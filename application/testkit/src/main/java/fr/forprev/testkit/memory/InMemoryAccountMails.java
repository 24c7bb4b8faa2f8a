package fr.forprev.testkit.memory;

import fr.forprev.application.account.Links;
import fr.forprev.application.account.Registrations.Registration;
import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mails about accounts. */
final class InMemoryAccountMails {

  private final CurrentWorld world;

  InMemoryAccountMails(CurrentWorld world) {
    this.world = world;
  }

  Optional<Mail> describe(OutboxMessage message) {
    if (!message.kind().carriesLink()) {
      return mail(message, null);
    }
    return world
        .get(InMemoryLinks.LINKS)
        .find(message.subject())
        .map(InMemoryLinks.Row::stored)
        .map(Links.StoredLink::link)
        .flatMap(link -> mail(message, new AccountMail.Link(link, null)));
  }

  private Optional<Mail> mail(OutboxMessage message, AccountMail.@Nullable Link link) {
    return message.kind() == MailKind.EMAIL_CONFIRMATION_LINK
        ? world
            .get(InMemoryRegistrations.REGISTRATIONS)
            .find(message.recipient())
            .map(applicant -> toApplicant(message, applicant, link))
        : world
            .get(InMemoryPersons.PERSONS)
            .find(message.recipient())
            .map(person -> toPerson(message, person, link));
  }

  private static Mail toApplicant(
      OutboxMessage message, Registration applicant, AccountMail.@Nullable Link link) {
    return new AccountMail(
        message.id(),
        message.kind(),
        applicant.identity().displayed(),
        applicant.email(),
        List.of(),
        List.of(),
        link);
  }

  private Mail toPerson(OutboxMessage message, Person person, AccountMail.@Nullable Link link) {
    List<Person> told =
        message.kind() == MailKind.FORGOTTEN_NUMBERS
            ? new InMemoryPersons(world).of(person.email())
            : List.of(person);
    return new AccountMail(
        message.id(),
        message.kind(),
        person.identity().displayed(),
        Objects.requireNonNullElse(message.address(), person.email()),
        told.stream()
            .map(one -> new AccountMail.Numbered(one.number(), one.identity().displayed()))
            .toList(),
        person.profiles().stream()
            .map(profile -> new AccountMail.Held(profile.role(), place(profile.scope())))
            .toList(),
        link);
  }

  private @Nullable String place(Scope scope) {
    if (scope instanceof Scope.OfOrganisation entity) {
      return world
          .get(InMemoryOrganisations.ORGANISATIONS)
          .find(entity.organisation())
          .orElseThrow()
          .name()
          .text();
    }
    return scope instanceof Scope.OfCaisse in ? in.caisse() : null;
  }
}
