package fr.forprev.adapters.persistence.jooq.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who leave the last two places of those that are never empty, at the same moment. */
class StaffRaceTest {
  private static final Scope MAROSE = new Scope.OfOrganisation(SampleOrganisations.MAROSE.id());
  private static final Scope NATIONAL = new Scope.National();

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private final StoredStaff staff = new StoredStaff(POSTGRES.database());

  @BeforeEach
  void storeThePersons() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
  }

  @Test
  @Verifies(Rule.USR_07)
  void oneOfTwoManagersStays() {
    assertThat(staff.in(MAROSE).holding(Role.MANAGER)).hasSize(2);

    assertOneStays(Role.MANAGER, MAROSE);
  }

  @Test
  @Verifies(Rule.USR_10)
  void oneOfTwoInrsAccountsStays() {
    staff.in(NATIONAL).holding(Role.INRS).forEach(held -> save(held.losing(Role.INRS, NATIONAL)));
    save(inrs(801, "BCD00801"));
    save(inrs(802, "BCD00802"));

    assertOneStays(Role.INRS, NATIONAL);
  }

  @Test
  void theOthersWaitForTheirOwnPlaceAlone() {
    POSTGRES.inAct(() -> {
      staff.lock(MAROSE);
      staff.lock(new Scope.OfCaisse("CRAMIF"));
      Scope elsewhere = new Scope.OfOrganisation(SampleOrganisations.ATLANTIQUE.id());
      assertThat(
              Racers.get(
                  Racers.start(() ->
                      POSTGRES.inAct(() -> {
                        staff.lock(new Scope.OfCaisse("CARSAT_BRETAGNE"));
                        save(People.KARINE.gaining(Role.DELEGATE, MAROSE));
                        return staff.lock(elsewhere);
                      }))))
          .isEqualTo(staff.in(elsewhere));
      return true;
    });
  }

  @Test
  void aLockWithoutAnActIsABug() {
    assertThatThrownBy(() -> staff.lock(MAROSE)).isInstanceOf(IllegalStateException.class);
  }

  /** Each of the two takes the role away from himself. */
  private void assertOneStays(Role role, Scope scope) {
    List<Person> holders = staff.in(scope).holding(role);

    List<Decision<Staff>> left =
        Racers.atOnce(2, number -> leave(holders.get(number).id(), role, scope));

    assertThat(left.stream().filter(Decision.Granted.class::isInstance)).hasSize(1);
    assertThat(staff.in(scope).holding(role)).hasSize(1);
  }

  private static Decision<Staff> leave(PersonId person, Role role, Scope scope) {
    return KeepStaff.of(
            POSTGRES.store().accountPorts(Clock.systemUTC()), POSTGRES.store().organisations())
        .remove(new Actor(person, role, scope), scope, person, role);
  }

  private static Person inrs(int key, String number) {
    return new Person(
        new PersonId(Keys.of(key)),
        new ForprevNumber(number),
        new Identity(new Name("Institut"), new Name(number), LocalDate.of(1980, 2, 29)),
        number + "@example.org",
        List.of(new Person.Profile(Role.INRS, NATIONAL)));
  }

  private static void save(Person person) {
    POSTGRES.store().persons().save(person);
  }
}
