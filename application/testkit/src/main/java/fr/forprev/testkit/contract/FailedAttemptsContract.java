package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.FailedAttempts;
import fr.forprev.application.account.FailedAttempts.Failures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What {@link FailedAttempts} promises. */
public abstract class FailedAttemptsContract extends StoreContract {

  private static final Instant FIRST = Instant.parse("2024-02-29T08:00:00Z");
  private static final Instant SECOND = Instant.parse("2024-02-29T08:00:01Z");
  private static final String ACCOUNT = "account:KRP20417";
  private static final String ADDRESS = "address:2001:db8:85a3::8a2e:370:7334";

  @Test
  void areNoneAtFirst() {
    assertThat(store.failedAttempts().of(ACCOUNT)).isEmpty();
  }

  @Test
  void areCountedByKeyWithTheLastOne() {
    assertThat(store.failedAttempts().add(ACCOUNT, FIRST)).isEqualTo(new Failures(1, FIRST));
    assertThat(store.failedAttempts().add(ACCOUNT, SECOND)).isEqualTo(new Failures(2, SECOND));
    assertThat(store.failedAttempts().add(ADDRESS, FIRST)).isEqualTo(new Failures(1, FIRST));

    assertThat(store.failedAttempts().of(ACCOUNT)).contains(new Failures(2, SECOND));
    assertThat(store.failedAttempts().of(ADDRESS)).contains(new Failures(1, FIRST));
  }

  @Test
  void beginAnewOnceForgotten() {
    store.failedAttempts().add(ACCOUNT, FIRST);
    store.failedAttempts().add(ADDRESS, FIRST);

    store.failedAttempts().forget(ACCOUNT);
    store.failedAttempts().forget(ACCOUNT);

    assertThat(store.failedAttempts().of(ACCOUNT)).isEmpty();
    assertThat(store.failedAttempts().of(ADDRESS)).contains(new Failures(1, FIRST));
    assertThat(store.failedAttempts().add(ACCOUNT, SECOND)).isEqualTo(new Failures(1, SECOND));
  }

  @Test
  void stayCountedWhenTheActIsRefused() {
    inRefusedAct(() -> store.failedAttempts().add(ACCOUNT, FIRST));

    assertThat(store.failedAttempts().of(ACCOUNT)).contains(new Failures(1, FIRST));
  }

  @Test
  void areNotLostWhenTheyComeAtOnce() {
    List<Future<Boolean>> attackers = new ArrayList<>();
    for (int attacker = 0; attacker < 4; attacker++) {
      attackers.add(Elsewhere.start(this::failTenTimes));
    }
    attackers.forEach(Elsewhere::get);

    assertThat(store.failedAttempts().of(ACCOUNT)).contains(new Failures(40, FIRST));
  }

  private boolean failTenTimes() {
    for (int i = 0; i < 10; i++) {
      store.failedAttempts().add(ACCOUNT, FIRST);
    }
    return true;
  }
}
