package fr.forprev.application.account;

import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.rule.Remark;

final class RecoveryByMail implements Recover {

  private final AccountPorts ports;

  RecoveryByMail(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public Remark recover(Recovery forgotten, String address) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
