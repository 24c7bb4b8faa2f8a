package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.CLAIRE;
import static fr.forprev.testkit.People.CORENTIN;
import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.INES;
import static fr.forprev.testkit.People.INGRID;
import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.SOFIANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.account.StaffOf;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Removal;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link StaffOf} promises. */
public abstract class StaffOfContract extends StoreContract {

  private static final Scope MAROSE = new Scope.OfOrganisation(SampleOrganisations.MAROSE.id());
  private static final Scope NATIONAL = new Scope.National();

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void areThoseOfThePlaceBySurnameFirstNameAndNumber() {
    assertThat(store.staff().in(MAROSE))
        .isEqualTo(new Staff(MAROSE, List.of(SOFIANE, BENOIT, KARINE, CLAIRE)));
    assertThat(store.staff().in(NATIONAL).members()).containsExactly(CORENTIN, INES);
    assertThat(store.staff().in(new Scope.OfCaisse("CARSAT_RHONE_ALPES")).members())
        .containsExactly(INGRID);
  }

  @Test
  void areNobodyWhereNobodyHoldsARole() {
    Scope nowhere = new Scope.OfOrganisation(new OrganisationId(Keys.of(404)));

    assertThat(store.staff().in(nowhere)).isEqualTo(new Staff(nowhere, List.of()));
    assertThat(store.staff().in(new Scope.OfCaisse("CARSAT_BRETAGNE")).members()).isEmpty();
  }

  @Test
  void showEachWithAllHisProfiles() {
    Person both = HELENE.gaining(Role.MANAGER, MAROSE);
    store.persons().save(both);

    assertThat(store.staff().in(MAROSE).members())
        .filteredOn(member -> member.id().equals(HELENE.id()))
        .singleElement()
        .satisfies(member ->
            assertThat(member.profiles()).containsExactlyInAnyOrderElementsOf(both.profiles()));
  }

  @Test
  void areTheSameWhenLocked() {
    assertThat(inAct(() -> store.staff().lock(MAROSE))).isEqualTo(store.staff().in(MAROSE));
    assertThat(inAct(() -> store.staff().lock(NATIONAL))).isEqualTo(store.staff().in(NATIONAL));
  }

  @Test
  void areNotLockedOutsideOfAnAct() {
    assertThatThrownBy(() -> store.staff().lock(MAROSE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepOneOfTheLastTwoManagersWhoLeaveAtTheSameMoment() {
    List<Future<Decision<Person>>> leaving =
        Stream.of(KARINE, BENOIT).map(one -> Elsewhere.start(() -> leave(one))).toList();

    assertThat(leaving.stream().map(Elsewhere::get))
        .filteredOn(Decision.Granted.class::isInstance)
        .hasSize(1);
    assertThat(store.staff().in(MAROSE).holding(Role.MANAGER)).hasSize(1);
  }

  private Decision<Person> leave(Person manager) {
    return store
        .transactions()
        .decide(() -> {
          Staff staff = store.staff().lock(MAROSE);
          return new Removal(store.persons().find(manager.id()).orElseThrow(), Role.MANAGER)
              .decide(People.as(manager), staff)
              .map(this::saved);
        });
  }

  private Person saved(Person person) {
    store.persons().save(person);
    return person;
  }
}
