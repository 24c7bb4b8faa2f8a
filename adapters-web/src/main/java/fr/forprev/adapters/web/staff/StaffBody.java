package fr.forprev.adapters.web.staff;

import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Person.Profile;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import java.util.List;
import java.util.UUID;

/** Those who hold roles somewhere, on the wire. */
record StaffBody(List<MemberBody> members, List<RemarkBody> remarks) {

  /**
   * One of them.
   *
   * @param roles those that he holds there
   */
  record MemberBody(
      UUID person, String number, String surname, String firstName, List<Role> roles) {

    static MemberBody of(Person person, Scope scope) {
      return new MemberBody(
          person.id().value(),
          person.number().value(),
          person.identity().surname().text(),
          person.identity().firstName().text(),
          person.profiles().stream()
              .filter(profile -> profile.scope().equals(scope))
              .map(Profile::role)
              .toList());
    }
  }

  static StaffBody of(Staff staff, List<Remark> remarks) {
    return new StaffBody(
        staff.members().stream().map(person -> MemberBody.of(person, staff.scope())).toList(),
        RemarkBody.of(remarks));
  }
}
