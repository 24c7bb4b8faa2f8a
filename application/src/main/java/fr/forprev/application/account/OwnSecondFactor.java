package fr.forprev.application.account;

import fr.forprev.domain.rule.Decision;
import java.util.List;
import java.util.Optional;

final class OwnSecondFactor implements MySecondFactor {

  private final AccountPorts ports;

  OwnSecondFactor(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public Proposal propose(SignedIn current) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Optional<List<String>> enable(
      SignedIn current, String password, String secret, String code) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Decision<MyAccount.Outcome> disable(SignedIn current, String password) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
