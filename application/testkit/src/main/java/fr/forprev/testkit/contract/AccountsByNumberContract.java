package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.KARINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.account.AccountsByNumber;
import fr.forprev.domain.account.Account;
import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link AccountsByNumber} promises. */
public abstract class AccountsByNumberContract extends StoreContract {

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void areFoundByTheVeryNumberEvenOnceMerged() {
    mergeBenoitIntoKarine();

    Account merged = store.accountsByNumber().find(BENOIT.number()).orElseThrow();
    Account own = store.accountsByNumber().find(KARINE.number()).orElseThrow();

    assertThat(merged.person()).isEqualTo(withoutRoles(BENOIT));
    assertThat(merged.mergedInto()).isEqualTo(KARINE.number());
    assertThat(own.person()).isEqualTo(KARINE);
    assertThat(own.mergedInto()).isNull();
    assertThat(store.accountsByNumber().find(new ForprevNumber("ZZZ99999"))).isEmpty();
  }

  @Test
  void tellWhichOneWasCreatedFirst() {
    Account first = store.accountsByNumber().find(KARINE.number()).orElseThrow();
    Account second = store.accountsByNumber().find(BENOIT.number()).orElseThrow();
    store.persons().save(KARINE);

    assertThat(first.createdAt()).isBefore(second.createdAt());
    assertThat(store.accountsByNumber().find(KARINE.number())).contains(first);
  }

  @Test
  void areLockedAsTheyAre() {
    assertThat(
            inAct(() ->
                store
                    .accountsByNumber()
                    .lock(List.of(HELENE.number(), KARINE.number(), HELENE.number()))))
        .extracting(Account::person)
        .containsExactlyInAnyOrder(HELENE, KARINE);
  }

  @Test
  void areNotLockedOutsideOfAnAct() {
    assertThatThrownBy(() -> store.accountsByNumber().lock(List.of(KARINE.number())))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void tellWhichNumbersLeadToOne() {
    assertThat(store.accountsByNumber().leadingTo(KARINE.number())).isEmpty();

    mergeBenoitIntoKarine();
    merge(KARINE, HELENE);

    assertThat(store.accountsByNumber().leadingTo(KARINE.number()))
        .containsExactly(BENOIT.number(), HELENE.number());
  }

  private void mergeBenoitIntoKarine() {
    merge(KARINE, BENOIT);
  }

  private void merge(Person survivor, Person absorbed) {
    inAct(() -> store.accountMerges().merge(new Merged(survivor, withoutRoles(absorbed))));
  }

  private static Person withoutRoles(Person person) {
    return new Person(person.id(), person.number(), person.identity(), person.email(), List.of());
  }
}
