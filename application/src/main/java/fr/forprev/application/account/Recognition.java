package fr.forprev.application.account;

import fr.forprev.application.organisation.Organisations;
import java.util.Optional;

final class Recognition implements Recognize {

  private final AccountPorts ports;

  Recognition(AccountPorts ports, Organisations names) {
    this.ports = ports;
  }

  @Override
  public Optional<Recognized> recognize(String secret) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
