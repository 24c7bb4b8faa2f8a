package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.YANN;
import static fr.forprev.testkit.SampleOrganisations.ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Managers;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.Keys;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Managers} promises. */
public abstract class ManagersContract extends StoreContract {

  @BeforeEach
  void storeManagersDelegatesAndTrainers() {
    fillWithPeople();
  }

  @Test
  void areThoseOfTheEntityByNumberAndNoDelegate() {
    assertThat(store.managers().of(MAROSE.id())).containsExactly(BENOIT, KARINE);
    assertThat(store.managers().of(ATLANTIQUE.id())).containsExactly(YANN);
  }

  @Test
  void areNoneOfAnUnknownEntity() {
    assertThat(store.managers().of(new OrganisationId(Keys.of(404)))).isEmpty();
  }

  @Test
  void areNoLongerThoseWhoLostTheRole() {
    store
        .persons()
        .save(
            withProfile(
                KARINE, new Person.Profile(Role.DELEGATE, new Scope.OfOrganisation(MAROSE.id()))));

    assertThat(store.managers().of(MAROSE.id())).containsExactly(BENOIT);
  }

  private static Person withProfile(Person person, Person.Profile profile) {
    return new Person(
        person.id(), person.number(), person.identity(), person.email(), List.of(profile));
  }
}
