package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Recovery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class Answering implements AnswerAskedMails {

  private final AccountPorts ports;
  private final AccountDesk acts;
  private final StaffDesk desk;

  Answering(AccountPorts ports) {
    this.ports = ports;
    this.acts = new AccountDesk(ports);
    this.desk = new StaffDesk(ports);
  }

  @Override
  public Answers answer(int limit) {
    int answered = 0;
    List<RuntimeException> failures = new ArrayList<>();
    Moment now = Moment.of(ports.clock());
    for (UUID key : ports.askedMails().waiting(limit)) {
      try {
        answered += acts.act(() -> answer(key, now)) ? 1 : 0;
      } catch (RuntimeException notAnswered) {
        failures.add(notAnswered);
      }
    }
    return new Answers(answered, failures);
  }

  private boolean answer(UUID key, Moment now) {
    Optional<AskedMail> taken = ports.askedMails().take(key);
    taken.ifPresent(asked -> {
      if (asked instanceof AskedMail.ToRecover recovery) {
        recover(recovery.forgotten(), now);
      } else if (asked instanceof AskedMail.ToRegister applicant) {
        register(applicant, now);
      }
    });
    return taken.isPresent();
  }

  private void recover(Recovery forgotten, Moment now) {
    List<Person> known =
        forgotten instanceof Recovery.ForgottenPassword password
            ? ports.persons().byNumber(password.number()).stream().toList()
            : ports.personsByEmail().of(forgotten.email().strip());
    forgotten.mails(known, now.day()).forEach(this::leave);
  }

  private void leave(Recovery.Mail mail) {
    if (mail instanceof Recovery.Mail.PasswordLink password) {
      desk.mailLink(password.link(), MailKind.PASSWORD_LINK);
    } else if (mail instanceof Recovery.Mail.Numbers numbers) {
      desk.tell(numbers.persons().get(0).id(), MailKind.FORGOTTEN_NUMBERS);
    }
  }

  /** Who has an account there with that identity learns its number; others confirm first. */
  private void register(AskedMail.ToRegister applicant, Moment now) {
    String email = applicant.email().strip();
    ports.personsByEmail().of(email).stream()
        .filter(person -> person.identity().sameAs(applicant.identity()))
        .findFirst()
        .ifPresentOrElse(
            person -> desk.tell(person.id(), MailKind.FORGOTTEN_NUMBERS),
            () -> confirm(new PersonId(ports.newId().next()), applicant, email, now));
  }

  private void confirm(PersonId person, AskedMail.ToRegister applicant, String email, Moment now) {
    ports.registrations().save(new Registrations.Registration(person, applicant.identity(), email));
    desk.mailLink(
        OneTimeLink.issued(OneTimeLink.Purpose.EMAIL_CONFIRMATION, person, now.day()),
        MailKind.EMAIL_CONFIRMATION_LINK);
  }
}
