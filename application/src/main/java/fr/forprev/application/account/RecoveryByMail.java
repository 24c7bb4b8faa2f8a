package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Remark;
import java.util.List;

final class RecoveryByMail implements Recover {

  private final AccountPorts ports;
  private final StaffDesk desk;
  private final HourlyLimit limit;

  RecoveryByMail(AccountPorts ports) {
    this.ports = ports;
    this.desk = new StaffDesk(ports);
    this.limit = new HourlyLimit(ports.failedAttempts(), "recover");
  }

  @Override
  public Remark recover(Recovery forgotten, String address) {
    Moment now = Moment.of(ports.clock());
    if (limit.allows(forgotten.email(), address, now.instant())) {
      ports
          .transactions()
          .decide(() -> {
            forgotten.mails(known(forgotten), now.day()).forEach(this::leave);
            return Decision.granted(true);
          });
    }
    return forgotten.answer();
  }

  private List<Person> known(Recovery forgotten) {
    return forgotten instanceof Recovery.ForgottenPassword password
        ? ports.persons().byNumber(password.number()).stream().toList()
        : ports.personsByEmail().of(forgotten.email().strip());
  }

  private void leave(Recovery.Mail mail) {
    if (mail instanceof Recovery.Mail.PasswordLink password) {
      desk.mailLink(password.link(), MailKind.PASSWORD_LINK);
    } else if (mail instanceof Recovery.Mail.Numbers numbers) {
      desk.tell(numbers.persons().get(0).id(), MailKind.FORGOTTEN_NUMBERS);
    }
  }
}
