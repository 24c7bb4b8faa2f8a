package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.KARINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.PersonsByEmail;
import fr.forprev.domain.account.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link PersonsByEmail} promises. */
public abstract class PersonsByEmailContract extends StoreContract {

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void findsWhoHasItWhateverItsCase() {
    assertThat(store.personsByEmail().of("KRP20417@Example.FR")).containsExactly(KARINE);
  }

  @Test
  void findsAllWhoShareItByNumber() {
    Person sharing = reachedAt(BENOIT, "KRP20417@EXAMPLE.FR");
    store.persons().save(sharing);

    assertThat(store.personsByEmail().of(KARINE.email())).containsExactly(sharing, KARINE);
    assertThat(store.personsByEmail().of(BENOIT.email())).isEmpty();
  }

  @Test
  void findsNobodyByAPartOrAPattern() {
    assertThat(store.personsByEmail().of("example.fr")).isEmpty();
    assertThat(store.personsByEmail().of("%@example.fr")).isEmpty();
    assertThat(store.personsByEmail().of("krp_0417@example.fr")).isEmpty();
  }

  private static Person reachedAt(Person person, String email) {
    return new Person(person.id(), person.number(), person.identity(), email, person.profiles());
  }
}
