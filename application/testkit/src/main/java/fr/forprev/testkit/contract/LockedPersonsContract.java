package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.YANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.account.LockedPersons;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.trainer.TrainerRecord;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.SampleEntry;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link LockedPersons} promises. */
public abstract class LockedPersonsContract extends StoreContract {

  private static final Person NEW =
      new Person(
          new PersonId(Keys.of(90)),
          new ForprevNumber("BCD00001"),
          SampleEntry.MAIWENN,
          SampleEntry.MAIWENN_EMAIL,
          List.of());

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

  @Test
  void givesAllWhoHaveTheIdentityAsTheRulesCompareIt() {
    Identity typed =
        new Identity(new Name("martin dupre"), new Name("HELENE"), HELENE.identity().birthDate());

    assertThat(inAct(() -> store.lockedPersons().hold(typed))).containsExactly(HELENE);
    assertThat(inAct(() -> store.lockedPersons().hold(SampleEntry.MAIWENN))).isEmpty();
  }

  @Test
  void holdsNoIdentityOutsideOfAnAct() {
    assertThatThrownBy(() -> store.lockedPersons().hold(KARINE.identity()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void holdsAnIdentitySoThatTheNextHolderSeesTheNewPerson() {
    assertThat(Elsewhere.get(whileMaiwennIsMade(() -> store.lockedPersons().hold(NEW.identity()))))
        .containsExactly(NEW);
  }

  @Test
  void holdsAnIdentityAgainstThoseWhoCertifyToo() {
    assertThat(
            Elsewhere.get(
                    whileMaiwennIsMade(
                        () -> store.trainerRecords().hold(List.of(), List.of(NEW.identity()))))
                .records())
        .containsExactly(new TrainerRecord(NEW, List.of()));
  }

  @Test
  void keepsThePersonsOfTheIdentity() {
    Future<Boolean> other =
        inAct(() -> {
          Person held = store.lockedPersons().hold(YANN.identity()).get(0);
          Future<Boolean> waiting = Elsewhere.start(() -> gain(Role.INRS));
          Elsewhere.assertHeldUp(waiting);
          store.persons().save(held.gaining(Role.SUPPORT, new Scope.National()));
          return waiting;
        });
    Elsewhere.get(other);

    assertThat(store.persons().find(YANN.id()).orElseThrow().profiles()).hasSize(3);
  }

  private <T> Future<T> whileMaiwennIsMade(Supplier<T> hold) {
    return inAct(() -> {
      assertThat(store.lockedPersons().hold(SampleEntry.MAIWENN)).isEmpty();
      Future<T> waiting = Elsewhere.start(() -> inAct(hold));
      Elsewhere.assertHeldUp(waiting);
      store.persons().save(NEW);
      return waiting;
    });
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
