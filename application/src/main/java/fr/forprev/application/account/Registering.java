package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.Identity;

final class Registering implements Register {

  private final AccountPorts ports;
  private final HourlyLimit limit;

  Registering(AccountPorts ports) {
    this.ports = ports;
    this.limit = new HourlyLimit(ports.failedAttempts(), "register");
  }

  @Override
  public void register(Identity identity, String email, String address) {
    if (limit.allows(email, address, Moment.of(ports.clock()).instant())) {
      ports.askedMails().add(ports.newId().next(), new AskedMail.ToRegister(identity, email));
    }
  }
}
