package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.AttemptLimit;
import fr.forprev.application.account.FailedAttempts.Failures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptLimitTest {

  private static final Instant LAST = Instant.parse("2024-02-29T23:59:50Z");

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "1, PT0S",
    "4, PT0S",
    "5, PT30S",
    "6, PT1M",
    "7, PT2M",
    "8, PT4M",
    "9, PT8M",
    "10, PT16M",
    "11, PT32M",
    "12, PT1H",
    "13, PT1H",
    "100, PT1H",
    "2147483647, PT1H"
  })
  void doublesFromTheFifthFailureOfAnAccount(int failures, Duration delay) {
    assertThat(AttemptLimit.ACCOUNT.delay(new Failures(failures, LAST), LAST)).isEqualTo(delay);
  }

  @ParameterizedTest
  @CsvSource({
    "19, PT0S",
    "20, PT30S",
    "21, PT1M",
    "26, PT32M",
    "27, PT1H",
    "28, PT1H",
    "2147483647, PT1H"
  })
  void doublesFromTheTwentiethFailureFromAnAddress(int failures, Duration delay) {
    assertThat(AttemptLimit.ADDRESS.delay(new Failures(failures, LAST), LAST)).isEqualTo(delay);
  }

  @Test
  void isOverOnceTheWaitHasPassed() {
    Failures five = new Failures(5, LAST);

    assertThat(AttemptLimit.ACCOUNT.delay(five, LAST.plusSeconds(1)))
        .isEqualTo(Duration.ofSeconds(29));
    assertThat(AttemptLimit.ACCOUNT.delay(five, LAST.plusMillis(29_999)))
        .isEqualTo(Duration.ofMillis(1));
    assertThat(AttemptLimit.ACCOUNT.delay(five, LAST.plusSeconds(30))).isZero();
    assertThat(AttemptLimit.ACCOUNT.delay(five, LAST.plusSeconds(31))).isZero();
  }

  @Test
  void forgetsAfterTwelveHoursWithoutAFailure() {
    Failures many = new Failures(50, LAST);
    Instant end = LAST.plus(Duration.ofHours(12));

    assertThat(AttemptLimit.isPast(many, end.minusMillis(1))).isFalse();
    assertThat(AttemptLimit.isPast(many, end)).isTrue();
  }
}
