package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.rule.Remark;

final class RecoveryByMail implements Recover {

  private final AccountPorts ports;
  private final HourlyLimit limit;

  RecoveryByMail(AccountPorts ports) {
    this.ports = ports;
    this.limit = new HourlyLimit(ports.failedAttempts(), "recover");
  }

  @Override
  public Remark recover(Recovery forgotten, String address) {
    if (limit.allows(counted(forgotten), address, Moment.of(ports.clock()).instant())) {
      ports.askedMails().add(ports.newId().next(), new AskedMail.ToRecover(forgotten));
    }
    return forgotten.answer();
  }

  /** Nobody uses up the mails of somebody else whose number he does not know. */
  private static String counted(Recovery forgotten) {
    return forgotten instanceof Recovery.ForgottenPassword password
        ? password.number() + " " + forgotten.email()
        : forgotten.email();
  }
}
