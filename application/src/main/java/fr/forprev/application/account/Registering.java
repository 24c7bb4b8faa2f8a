package fr.forprev.application.account;

import fr.forprev.domain.account.Identity;

final class Registering implements Register {

  private final AccountPorts ports;

  Registering(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public void register(Identity identity, String email, String address) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
