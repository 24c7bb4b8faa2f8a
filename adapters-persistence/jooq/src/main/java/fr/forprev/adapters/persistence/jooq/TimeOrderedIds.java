package fr.forprev.adapters.persistence.jooq;

import fr.forprev.application.NewId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUIDs of version 7: 48 bits of milliseconds, then random bits; later keys sort after. */
public final class TimeOrderedIds implements NewId {

  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private long lastTime;
  private int counter;

  /** Keys that carry the milliseconds of {@code clock}. */
  public TimeOrderedIds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized UUID next() {
    long now = clock.millis();
    if (now > lastTime) {
      lastTime = now;
      counter = random.nextInt(0x800);
    } else if (++counter > 0xFFF) {
      lastTime++;
      counter = 0;
    }
    return new UUID(lastTime << 16 | VERSION | counter, VARIANT | random.nextLong() >>> 2);
  }
}
