package fr.forprev.application.account;

import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;

/** Port: who holds roles where. */
public interface StaffOf {

  /** Those who hold a role in {@code scope} now, by surname, first name, number. */
  Staff in(Scope scope);

  /** The same, locked until the end of the transaction: two removals cannot pass each other. */
  Staff lock(Scope scope);
}
