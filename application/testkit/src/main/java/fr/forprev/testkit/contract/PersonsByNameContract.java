package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.PersonsByName;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.People;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link PersonsByName} promises. */
public abstract class PersonsByNameContract extends StoreContract {

  private static final Person YOUNG = person(61, "BCD00061", "Lefèvre", "Zoé", 1990);
  private static final Person OLD = person(62, "BCD00062", "LEFEVRE", "ZOE", 1960);
  private static final Person TWIN = person(63, "BCD00060", "Le-Fèvre", "Zoé", 1960);
  private static final Person ANNE = person(64, "BCD00064", "LEFÈVRE", "Anne", 1975);

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
    Stream.of(YOUNG, OLD, TWIN, ANNE).forEach(store.persons()::save);
  }

  @Test
  void findsWhoBearsBothNamesWhateverTheirSpellingByBirthDate() {
    assertThat(named("lefevre", "Zoe")).containsExactly(OLD, YOUNG);
    assertThat(named("LE FEVRE", "zoé")).containsExactly(TWIN);
  }

  @Test
  void findsEveryFirstNameInTheirOrder() {
    assertThat(store.personsByName().named(new Name("Lefevre"), null, 10))
        .containsExactly(ANNE, People.BENOIT, OLD, YOUNG);
    assertThat(store.personsByName().named(new Name("Lefevre"), null, 2))
        .containsExactly(ANNE, People.BENOIT);
  }

  @Test
  void findsNobodyByAPart() {
    assertThat(named("Lef", "Zoé")).isEmpty();
    assertThat(named("Lefèvre", "Z")).isEmpty();
  }

  private List<Person> named(String surname, String firstName) {
    return store.personsByName().named(new Name(surname), new Name(firstName), 10);
  }

  private static Person person(int key, String number, String surname, String first, int year) {
    return People.person(
        key, number, surname, first, LocalDate.of(year, 2, 28), Role.TRAINER, new Scope.Own());
  }
}
