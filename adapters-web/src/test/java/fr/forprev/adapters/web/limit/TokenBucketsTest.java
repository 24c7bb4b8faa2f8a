package fr.forprev.adapters.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.forprev.adapters.web.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

  private Instant now = Instant.parse("2026-12-11T09:00:00Z");
  private final TokenBuckets<String> buckets =
      new TokenBuckets<>(new RateLimit(3, Duration.ofSeconds(30)), new Hands());

  @Test
  void a_bucket_empties_and_fills_again_little_by_little() {
    assertThat(taken("a", 5)).isEqualTo(3);
    now = now.plusSeconds(9);
    assertThat(taken("a", 1)).isZero();
    now = now.plusSeconds(1);
    assertThat(taken("a", 5)).isEqualTo(1);
    now = now.plusSeconds(3600);
    assertThat(taken("a", 5)).isEqualTo(3);
  }

  @Test
  void each_key_has_its_own() {
    assertThat(taken("a", 5)).isEqualTo(3);
    assertThat(taken("b", 5)).isEqualTo(3);
  }

  @Test
  void the_wait_is_told_in_whole_seconds_at_least_one() {
    taken("a", 3);
    assertThat(retryAfter()).isEqualTo("10");
    now = now.plusMillis(9_500);
    assertThat(retryAfter()).isEqualTo("1");
  }

  @Test
  void a_clock_that_goes_back_gives_nothing_and_takes_nothing() {
    taken("a", 2);
    now = now.minusSeconds(3600);
    assertThat(taken("a", 5)).isEqualTo(1);
  }

  @Test
  void keys_unused_for_longest_are_forgotten() {
    taken("first", 3);
    for (int i = 0; i < 100_000; i++) {
      buckets.take("key " + i);
    }
    assertThat(taken("first", 5)).isEqualTo(3);
  }

  @Test
  void many_at_once_do_not_take_more() throws Exception {
    AtomicInteger taken = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        all.add(
            threads.submit(() -> {
              start.await();
              return taken.addAndGet(taken("a", 1));
            }));
      }
      start.countDown();
      for (Future<Integer> one : all) {
        one.get();
      }
    }
    assertThat(taken).hasValue(3);
  }

  @Test
  void a_limit_lets_something_through() {
    assertThatThrownBy(() -> new RateLimit(0, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateLimit(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private int taken(String key, int tries) {
    int taken = 0;
    for (int i = 0; i < tries; i++) {
      try {
        buckets.take(key);
        taken++;
      } catch (ProblemException tooMany) {
        assertThat(tooMany.problem().status()).isEqualTo(429);
      }
    }
    return taken;
  }

  private String retryAfter() {
    return catchThrowableOfType(ProblemException.class, () -> buckets.take("a"))
        .problem()
        .headers()
        .get("Retry-After");
  }

  private final class Hands extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
