package example.persistence;

import fr.forprev.application.NewId;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Keys of version 7: the milliseconds of {@code clock}, one more when that one is used up. */
final class OrderedKeys implements NewId {

  private final AtomicLong last = new AtomicLong();
  private final Clock clock;

  OrderedKeys(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    long millisecond = last.updateAndGet(used -> Math.max(used + 1, clock.millis()));
    return new UUID(
        millisecond << 16 | 0x7000 | ThreadLocalRandom.current().nextInt(0x1000),
        0x8000_0000_0000_0000L | ThreadLocalRandom.current().nextLong() >>> 2);
  }
}
