package fr.forprev.application.account;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import java.util.List;
import java.util.UUID;

final class OwnSignIns implements MySignIns {

  private final AccountPorts ports;

  OwnSignIns(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public List<SignedIn> list(SignedIn current) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public void end(SignedIn current, UUID which) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public void endOthers(SignedIn current) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Decision<SignIn.Outcome.Opened> use(SignedIn current, Person.Profile profile) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
