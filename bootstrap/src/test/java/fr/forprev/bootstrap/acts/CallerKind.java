package fr.forprev.bootstrap.acts;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.People;
import fr.forprev.testkit.Store;
import java.time.LocalDate;

/** Who calls, as far as the session of the table is concerned. */
enum CallerKind {
  MANAGER("A manager of the entity", People.KARINE),
  DECLARER("The delegate who declared the session", People.SOFIANE),
  OTHER_DELEGATE("Another delegate of the entity", People.CLAIRE),
  OTHER_MANAGER("A manager of another entity", People.YANN),
  TRAINER("The session's trainer", People.HELENE),
  OTHER_TRAINER("Another trainer", People.GASPARD),
  APPLICANT("An applicant", 900, Role.APPLICANT, new Scope.Own()),
  INSTRUCTOR("An instructor of a caisse", 901, Role.INSTRUCTOR, new Scope.OfCaisse("CRAMIF")),
  COMMISSION("The commission", 902, Role.COMMISSION, new Scope.National()),
  INRS("INRS", 903, Role.INRS, new Scope.National()),
  SUPPORT("The hotline", 904, Role.SUPPORT, new Scope.National());

  private final String title;
  private final Person person;

  CallerKind(String title, Person person) {
    this.title = title;
    this.person = person;
  }

  CallerKind(String title, int key, Role role, Scope scope) {
    this(
        title,
        People.person(
            key, "ZZZ90" + key, "ROLE", "Camille", LocalDate.of(1980, 1, 1), role, scope));
  }

  String title() {
    return title;
  }

  /** Who acts, being known to {@code store}. */
  Actor actor(Store store) {
    if (store.persons().find(person.id()).isEmpty()) {
      store.persons().save(person);
    }
    return People.as(person);
  }
}
