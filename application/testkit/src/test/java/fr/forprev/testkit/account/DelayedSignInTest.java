package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.SignIn.Outcome;
import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.testkit.People;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DelayedSignInTest extends AccountUseCase {

  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  @Test
  void isFreeAfterFourFailures() {
    fail(People.KARINE, 4);

    assertThat(attempt(People.KARINE, PASSWORD)).isInstanceOf(Opened.class);
  }

  @Test
  void waitsHalfAMinuteAfterFiveEvenWithThePassword() {
    fail(People.KARINE, 5);

    assertThat(attempt(People.KARINE, PASSWORD)).isEqualTo(delayed(HALF_A_MINUTE));
    clock.advance(Duration.ofMillis(29_999));
    assertThat(attempt(People.KARINE, PASSWORD)).isEqualTo(delayed(Duration.ofMillis(1)));
    clock.advance(Duration.ofMillis(1));
    assertThat(attempt(People.KARINE, PASSWORD)).isInstanceOf(Opened.class);
  }

  @Test
  void waitsTwiceAsLongAfterEachFurtherOneUpToAnHour() {
    fail(People.KARINE, 5);
    for (String delay :
        new String[] {"PT30S", "PT1M", "PT2M", "PT4M", "PT8M", "PT16M", "PT32M", "PT1H", "PT1H"}) {
      assertThat(attempt(People.KARINE, "faux")).isEqualTo(delayed(Duration.parse(delay)));
      clock.advance(Duration.parse(delay));
      assertUnknown(attempt(People.KARINE, "faux"));
    }
  }

  @Test
  void waitsForANumberThatNobodyHasAsWell() {
    for (int i = 0; i < 5; i++) {
      assertUnknown(signIn.signIn("bcd12345", PASSWORD, HOME, null));
    }

    assertThat(signIn.signIn("BCD12345", PASSWORD, HOME, null)).isEqualTo(delayed(HALF_A_MINUTE));
  }

  @Test
  void doesNotWaitForAnotherAccount() {
    fail(People.KARINE, 5);

    assertThat(attempt(People.HELENE, PASSWORD)).isInstanceOf(Opened.class);
  }

  @Test
  void countsAnewOnceSomebodySignedIn() {
    fail(People.KARINE, 4);
    signedIn(People.KARINE);
    fail(People.KARINE, 4);

    assertThat(attempt(People.KARINE, PASSWORD)).isInstanceOf(Opened.class);
  }

  @Test
  void waitsForAnAddressAfterTwentyWhateverTheAccountsAndWhoSucceeds() {
    for (int i = 0; i < 19; i++) {
      assertUnknown(signIn.signIn(number(i), "faux", HOME, null));
    }
    signedIn(People.KARINE);
    assertUnknown(signIn.signIn("sans forme", "faux", HOME, null));

    assertThat(attempt(People.HELENE, PASSWORD)).isEqualTo(delayed(HALF_A_MINUTE));
    assertThat(signIn.signIn(People.HELENE.number().value(), PASSWORD, ELSEWHERE, null))
        .isInstanceOf(Opened.class);
  }

  @Test
  void waitsForTheLongerOfBoth() {
    for (int i = 0; i < 15; i++) {
      signIn.signIn(number(i), "faux", HOME, null);
    }
    fail(People.KARINE, 5);
    clock.advance(HALF_A_MINUTE);
    fail(People.KARINE, 1);

    assertThat(attempt(People.KARINE, PASSWORD)).isEqualTo(delayed(Duration.ofMinutes(1)));
    assertThat(attempt(People.HELENE, PASSWORD)).isEqualTo(delayed(Duration.ofMinutes(1)));
  }

  @Test
  void beginsAnewAfterTwelveHoursWithoutFailure() {
    fail(People.KARINE, 5);
    clock.advance(Duration.ofHours(12));
    fail(People.KARINE, 4);

    assertThat(attempt(People.KARINE, PASSWORD)).isInstanceOf(Opened.class);
  }

  @Test
  void looksAtNothingWhileItWaits() {
    fail(People.KARINE, 5);
    for (int i = 0; i < 50; i++) {
      attempt(People.KARINE, "faux");
    }

    assertThat(attempt(People.KARINE, PASSWORD)).isEqualTo(delayed(HALF_A_MINUTE));
  }

  @Test
  void isNoAnswerToWhoTriesManyAtOnce() {
    // While this one is being checked, five others fail.
    Outcome answer =
        new SignInWhile(this, () -> fail(People.KARINE, 5))
            .signIn(People.KARINE.number().value(), PASSWORD);

    assertThat(answer).isEqualTo(delayed(HALF_A_MINUTE));
  }

  private static String number(int index) {
    return new ForprevNumber(String.format(Locale.ROOT, "BCD%05d", index)).value();
  }
}
