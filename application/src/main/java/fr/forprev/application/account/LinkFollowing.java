package fr.forprev.application.account;

import fr.forprev.domain.rule.Decision;

final class LinkFollowing implements FollowLink {

  private final AccountPorts ports;

  LinkFollowing(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public Decision<Followed> look(String secret) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Decision<Choice> choose(String secret, String password) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
