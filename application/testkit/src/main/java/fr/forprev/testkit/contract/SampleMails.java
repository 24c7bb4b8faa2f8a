package fr.forprev.testkit.contract;

import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import java.util.UUID;

/** Mails as a delivery hands them over. */
final class SampleMails {

  private SampleMails() {}

  static AccountMail ofAccount(UUID id, MailKind kind) {
    Person person = People.HELENE;
    return new AccountMail(
        id,
        kind,
        person.identity().displayed(),
        person.email(),
        List.of(new AccountMail.Numbered(person.number(), person.identity().displayed())),
        List.of(new AccountMail.Held(Role.TRAINER, null)),
        kind.carriesLink()
            ? new AccountMail.Link(
                OneTimeLink.issued(
                    OneTimeLink.Purpose.FIRST_SIGN_IN, person.id(), SampleSession.END),
                "c2VjcmV0")
            : null);
  }
}
