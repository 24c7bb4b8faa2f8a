package fr.forprev.application.account;

import org.jspecify.annotations.Nullable;

final class PasswordSignIn implements SignIn {

  private final AccountPorts ports;

  PasswordSignIn(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public Outcome signIn(String number, String password, From from, @Nullable String previous) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
