package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.YANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.account.LockedPersons;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.Keys;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link LockedPersons} promises. */
public abstract class LockedPersonsContract extends StoreContract {

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void givesThePersonAsStored() {
    assertThat(inAct(() -> store.lockedPersons().lock(KARINE.id()))).contains(KARINE);
    assertThat(inAct(() -> store.lockedPersons().lock(new PersonId(Keys.of(404))))).isEmpty();
  }

  @Test
  void refusesALockOutsideOfAnAct() {
    assertThatThrownBy(() -> store.lockedPersons().lock(KARINE.id()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsBothRolesThatAreGivenToOnePersonAtOnce() {
    Future<Boolean> other =
        inAct(() -> {
          Person held = store.lockedPersons().lock(YANN.id()).orElseThrow();
          Future<Boolean> waiting = Elsewhere.start(() -> gain(Role.INRS));
          Elsewhere.assertHeldUp(waiting);
          store.persons().save(held.gaining(Role.SUPPORT, new Scope.National()));
          return waiting;
        });
    Elsewhere.get(other);

    assertThat(store.persons().find(YANN.id()).orElseThrow().profiles())
        .extracting(Person.Profile::role)
        .containsExactlyInAnyOrder(Role.MANAGER, Role.SUPPORT, Role.INRS);
  }

  private boolean gain(Role role) {
    inAct(() ->
        store
            .persons()
            .save(
                store
                    .lockedPersons()
                    .lock(YANN.id())
                    .orElseThrow()
                    .gaining(role, new Scope.National())));
    return true;
  }
}
