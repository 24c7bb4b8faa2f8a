package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.account.SignInRenewal;
import fr.forprev.application.account.SignIns;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SignIns} and {@link SignInRenewal} promise. */
public abstract class SignInsContract extends StoreContract {

  private static final Instant START = Instant.parse("2024-02-29T08:00:00Z");
  private static final SignedIn FIRST = signedIn(1, People.KARINE);
  private static final SignedIn LATER = signedIn(2, People.KARINE).usedAt(START.plusSeconds(60));

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void areFoundByTheHashOfTheirSecret() {
    store.signIns().save(FIRST);
    inAct(() -> store.signIns().save(LATER));

    assertThat(store.signIns().find(hash(1))).contains(FIRST);
    assertThat(store.signIns().find(hash(2))).contains(LATER);
    assertThat(store.signIns().find(hash(3))).isEmpty();
  }

  @Test
  void keepTheProfileOfEachScope() {
    List<Person.Profile> profiles =
        List.of(
            People.KARINE.profiles().get(0),
            People.HELENE.profiles().get(0),
            new Person.Profile(Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_RHONE_ALPES")),
            new Person.Profile(Role.INRS, new Scope.National()));

    for (int i = 0; i < profiles.size(); i++) {
      SignedIn using = signedIn(10 + i, People.KARINE).using(profiles.get(i)).completed();
      store.signIns().save(using);
      assertThat(store.signIns().find(using.hash())).contains(using);
    }
  }

  @Test
  void areListedForTheirPersonTheLatestUsedFirst() {
    store.signIns().save(FIRST);
    store.signIns().save(LATER);
    store.signIns().save(signedIn(3, People.YANN));

    assertThat(store.signIns().of(People.KARINE.id())).containsExactly(LATER, FIRST);
    assertThat(store.signIns().of(People.HELENE.id())).isEmpty();
  }

  @Test
  void areGoneOnceEndedHoweverOften() {
    store.signIns().save(FIRST);
    store.signIns().save(LATER);

    store.signIns().delete(FIRST.id());
    store.signIns().delete(FIRST.id());

    assertThat(store.signIns().find(hash(1))).isEmpty();
    assertThat(store.signIns().of(People.KARINE.id())).containsExactly(LATER);
  }

  @Test
  void haveEachASecretOfTheirOwn() {
    store.signIns().save(FIRST);
    SignedIn same = signedIn(2, People.YANN).withHash(hash(1));

    assertThatThrownBy(() -> inAct(() -> store.signIns().save(same)))
        .isInstanceOf(ConflictException.class);
    assertThat(store.signIns().find(hash(1))).contains(FIRST);
  }

  @Test
  void takeAnotherSecretAndProfile() {
    store.signIns().save(FIRST);
    SignedIn renewed =
        FIRST
            .withHash(hash(9))
            .using(People.KARINE.profiles().get(0))
            .completed()
            .usedAt(START.plusSeconds(61));

    assertThat(store.signInRenewal().renew(hash(1), renewed)).isTrue();

    assertThat(store.signIns().find(hash(9))).contains(renewed);
    assertThat(store.signIns().find(hash(1))).isEmpty();
  }

  @Test
  void stayEndedWhoeverUsedThemMeanwhile() {
    store.signIns().save(FIRST);
    store.signIns().delete(FIRST.id());

    assertThat(store.signInRenewal().renew(hash(1), FIRST.usedAt(START.plusSeconds(61)))).isFalse();

    assertThat(store.signIns().find(hash(1))).isEmpty();
  }

  @Test
  void keepTheirNewSecretWhoeverUsedTheOldOneMeanwhile() {
    store.signIns().save(FIRST);
    SignedIn renewed = FIRST.withHash(hash(9));
    inAct(() -> store.signInRenewal().renew(hash(1), renewed));

    assertThat(store.signInRenewal().renew(hash(1), FIRST.usedAt(START.plusSeconds(61)))).isFalse();

    assertThat(store.signIns().of(People.KARINE.id())).containsExactly(renewed);
  }

  private static SignedIn signedIn(int number, Person person) {
    return new SignedIn(
        Keys.of(number),
        hash(number),
        person.id(),
        null,
        false,
        START,
        START,
        "Mozilla/5.0 (X11; Linux x86_64)");
  }

  /** As long as a SHA-256 in hexadecimal. */
  private static String hash(int number) {
    return "%064x".formatted(number);
  }
}
