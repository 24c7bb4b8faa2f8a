package fr.forprev.application.account;

final class SecondFactorCheck implements GiveSecondFactor {

  private final AccountPorts ports;

  SecondFactorCheck(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public SignIn.Outcome give(String secret, String code, SignIn.From from) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
