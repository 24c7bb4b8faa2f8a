package fr.forprev.testkit.memory;

import fr.forprev.application.NewId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Version 7 keys without clock nor chance: the same ones, in the same order, in every run. */
final class OrderedKeys implements NewId {

  private static final long FIRST_MILLISECOND = 1_672_531_200_000L; // 2023-01-01
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final AtomicLong drawn = new AtomicLong();

  @Override
  public UUID next() {
    long sequence = drawn.incrementAndGet();
    return new UUID((FIRST_MILLISECOND + sequence) << 16 | VERSION_7, VARIANT | sequence);
  }
}
