package fr.forprev.adapters.web.support;

import fr.forprev.domain.account.Person;
import java.time.LocalDate;
import java.util.List;

/** A person as support finds him. */
record PersonBody(
    String forprevNumber, String surname, String firstName, LocalDate birthDate, String email) {

  static PersonBody of(Person person) {
    return new PersonBody(
        person.number().value(),
        person.identity().surname().text(),
        person.identity().firstName().text(),
        person.identity().birthDate(),
        person.email());
  }

  static List<PersonBody> of(List<Person> persons) {
    return persons.stream().map(PersonBody::of).toList();
  }
}
