package fr.forprev.application.account;

import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;

/**
 * Use cases: who holds roles in an entity, a caisse, the network (USR-07, USR-10). A scope that
 * does not exist, or in which the role does not, is unseen.
 */
public interface KeepStaff {

  /**
   * Those who hold roles in {@code scope}; unseen by those who do not see it. A remark recommends a
   * second manager while an entity has one.
   */
  Decision<Staff> list(Actor actor, Scope scope);

  /** Gives a role in {@code scope}, at once; the person is told, a new one by his link. */
  Decision<Appointment> appoint(Actor actor, Scope scope, Appointing appointing);

  /** Takes a role away in {@code scope}, at once; the person is told. */
  Decision<Staff> remove(Actor actor, Scope scope, PersonId person, Role role);

  /** The first INRS account, from the command line; the link is printed there. */
  Decision<FirstInrs> first(Appointing appointing);

  /**
   * The first INRS account.
   *
   * @param secret of its one-time link
   */
  record FirstInrs(Appointment appointment, String secret) {}

  /** The use case over these ports. */
  static KeepStaff of(AccountPorts ports, Organisations organisations) {
    return new StaffKeeping(ports, organisations);
  }
}
