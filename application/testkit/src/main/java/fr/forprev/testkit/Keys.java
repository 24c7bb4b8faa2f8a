package fr.forprev.testkit;

import java.util.UUID;

/** Keys that a reader recognizes: number 7 is {@code 01880000-0007-7000-8000-000000000007}. */
public final class Keys {

  private static final long HIGH = 0x0188_0000_0000_7000L;
  private static final long LOW = 0x8000_0000_0000_0000L;

  private Keys() {}

  /** The key with that number, from 0 to 65535; a greater number sorts after a smaller one. */
  public static UUID of(int number) {
    if (number < 0 || number > 0xFFFF) {
      throw new IllegalArgumentException("no key has number " + number);
    }
    return new UUID(HIGH | (long) number << 16, LOW | number);
  }
}
