package fr.forprev.application.account;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;

final class StaffKeeping implements KeepStaff {

  private final AccountPorts ports;

  StaffKeeping(AccountPorts ports) {
    this.ports = ports;
  }

  @Override
  public Decision<Staff> list(Actor actor, Scope scope) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Decision<Appointment> appoint(Actor actor, Scope scope, Appointing appointing) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Decision<Staff> remove(Actor actor, Scope scope, PersonId person, Role role) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }

  @Override
  public Decision<FirstInrs> first(Appointing appointing) {
    throw new UnsupportedOperationException("to be written over " + ports);
  }
}
