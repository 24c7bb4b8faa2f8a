package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Credential.SecondFactor;
import fr.forprev.application.account.Credentials;
import fr.forprev.domain.account.PersonId;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Credentials} promises. */
public abstract class CredentialsContract extends StoreContract {

  private static final PersonId KARINE = People.KARINE.id();

  private static final Credential PASSWORD_ALONE =
      new Credential(KARINE, "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA", null);

  private static final Credential WITH_FACTOR =
      PASSWORD_ALONE.withSecondFactor(
          new SecondFactor(
              "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
              56_666_667,
              List.of("a".repeat(64), "b".repeat(64))));

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void areNoneBeforeTheFirstSignIn() {
    store.credentials().save(PASSWORD_ALONE);

    assertThat(store.credentials().find(People.YANN.id())).isEmpty();
    assertThat(store.credentials().find(new PersonId(Keys.of(404)))).isEmpty();
    assertThat(inAct(() -> store.credentials().lock(People.YANN.id()))).isEmpty();
  }

  @Test
  void areKeptWithAndWithoutASecondFactor() {
    store.credentials().save(PASSWORD_ALONE);
    assertThat(store.credentials().find(KARINE)).contains(PASSWORD_ALONE);

    inAct(() -> store.credentials().save(WITH_FACTOR));
    assertThat(store.credentials().find(KARINE)).contains(WITH_FACTOR);
    assertThat(inAct(() -> store.credentials().lock(KARINE))).contains(WITH_FACTOR);

    store.credentials().save(PASSWORD_ALONE);
    assertThat(store.credentials().find(KARINE)).contains(PASSWORD_ALONE);
  }

  @Test
  void keepAFactorWhoseRecoveryCodesAllServed() {
    Credential spent =
        PASSWORD_ALONE.withSecondFactor(
            new SecondFactor("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 0, List.of()));
    store.credentials().save(spent);

    assertThat(store.credentials().find(KARINE)).contains(spent);
  }

  @Test
  void stayAsTheyWereWhenTheActIsRefused() {
    store.credentials().save(WITH_FACTOR);

    inRefusedAct(() -> store.credentials().save(PASSWORD_ALONE));

    assertThat(store.credentials().find(KARINE)).contains(WITH_FACTOR);
  }

  @Test
  void areSeenByTheSecondActAsTheFirstOneLeftThem() {
    store.credentials().save(PASSWORD_ALONE);

    Future<Credential> other =
        inAct(() -> {
          store.credentials().lock(KARINE);
          Future<Credential> waiting =
              Elsewhere.start(() -> inAct(() -> store.credentials().lock(KARINE).orElseThrow()));
          Elsewhere.assertHeldUp(waiting);
          store.credentials().save(WITH_FACTOR);
          return waiting;
        });

    assertThat(Elsewhere.get(other)).isEqualTo(WITH_FACTOR);
  }
}
