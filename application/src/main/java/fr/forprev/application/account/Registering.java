package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Decision;
import java.util.Optional;

final class Registering implements Register {

  private final AccountPorts ports;
  private final StaffDesk desk;
  private final HourlyLimit limit;

  Registering(AccountPorts ports) {
    this.ports = ports;
    this.desk = new StaffDesk(ports);
    this.limit = new HourlyLimit(ports.failedAttempts(), "register");
  }

  @Override
  public void register(Identity identity, String email, String address) {
    Moment now = Moment.of(ports.clock());
    if (!limit.allows(email, address, now.instant())) {
      return;
    }
    ports
        .transactions()
        .decide(() -> {
          known(identity, email)
              .ifPresentOrElse(
                  person -> desk.tell(person.id(), MailKind.FORGOTTEN_NUMBERS),
                  () -> ask(identity, email, now));
          return Decision.granted(true);
        });
  }

  private Optional<Person> known(Identity identity, String email) {
    return ports.personsByEmail().of(email.strip()).stream()
        .filter(person -> person.identity().sameAs(identity))
        .findFirst();
  }

  private void ask(Identity identity, String email, Moment now) {
    PersonId person = new PersonId(ports.newId().next());
    ports.registrations().save(new Registrations.Registration(person, identity, email.strip()));
    desk.mailLink(
        OneTimeLink.issued(OneTimeLink.Purpose.EMAIL_CONFIRMATION, person, now.day()),
        MailKind.EMAIL_CONFIRMATION_LINK);
  }
}
