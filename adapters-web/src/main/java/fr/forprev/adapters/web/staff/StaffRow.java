package fr.forprev.adapters.web.staff;

import fr.forprev.adapters.web.page.ProfileChoice;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Role;
import java.util.List;
import java.util.Locale;

/** A person and one of the roles that he holds there. */
public record StaffRow(Person person, Role role) {

  static List<StaffRow> of(Staff staff) {
    return staff.members().stream().flatMap(member -> of(member, staff.scope()).stream()).toList();
  }

  private static List<StaffRow> of(Person person, Scope scope) {
    return person.profiles().stream()
        .filter(profile -> profile.scope().equals(scope))
        .map(profile -> new StaffRow(person, profile.role()))
        .toList();
  }

  /** Surname and first name. */
  public String name() {
    return person.identity().displayed();
  }

  /** The role as a label. */
  public String label() {
    return ProfileChoice.capitalised(role.label());
  }

  /** The end of the path of the page that takes the role away. */
  public String removal() {
    return "/retrait/" + person.id() + "/" + role.name().toLowerCase(Locale.ROOT);
  }
}
