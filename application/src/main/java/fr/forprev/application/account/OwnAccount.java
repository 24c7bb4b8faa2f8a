package fr.forprev.application.account;

import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.rule.Decision;

final class OwnAccount implements MyAccount {

  private final AccountPorts ports;

  OwnAccount(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public Shown show(SignedIn current) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Decision<AccountSettings> answer(SignedIn current, AccountSettings answered) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Decision<Outcome> changeEmail(SignedIn current, String password, String email) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Outcome changePassword(SignedIn current, String password, String next) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
