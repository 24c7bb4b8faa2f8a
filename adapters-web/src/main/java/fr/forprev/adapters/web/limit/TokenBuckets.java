package fr.forprev.adapters.web.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A token bucket for each key, filled again little by little. Of too many keys, those unused for
 * longest are forgotten.
 *
 * @param <K> who is limited
 */
public final class TokenBuckets<K> {

  private static final int MOST_KEYS = 100_000;

  private final RateLimit limit;
  private final Clock clock;
  private final Map<K, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
          return size() > MOST_KEYS;
        }
      };

  private record Bucket(double tokens, Instant at) {}

  /** Full buckets for all. */
  public TokenBuckets(RateLimit limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Takes a token of {@code key}, or ends the request with 429 and how long to wait. */
  public void take(K key) {
    Duration wait = waitFor(key);
    if (!wait.isZero()) {
      Delay delay = Delay.of(wait);
      throw delay
          .problem("Trop de demandes : réessayez dans " + delay.seconds() + " s.")
          .asException();
    }
  }

  private synchronized Duration waitFor(K key) {
    Instant now = clock.instant();
    double tokens = tokens(buckets.get(key), now);
    boolean taken = tokens >= 1;
    buckets.put(key, new Bucket(taken ? tokens - 1 : tokens, now));
    return taken
        ? Duration.ZERO
        : Duration.ofNanos((long) ((1 - tokens) * limit.period().toNanos() / limit.times()));
  }

  private double tokens(@Nullable Bucket bucket, Instant now) {
    if (bucket == null) {
      return limit.times();
    }
    double elapsed = Math.max(0, Duration.between(bucket.at(), now).toNanos());
    return Math.min(
        limit.times(), bucket.tokens() + elapsed * limit.times() / limit.period().toNanos());
  }
}
