package fr.forprev.e2e;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What shows the codes of the second factor to one person (RFC 6238). */
final class Device {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP = 30;

  private final byte[] key;
  private long last;

  /** A device that was given {@code secret}, in base 32, with or without spaces. */
  Device(String secret) {
    String letters = secret.replace(" ", "");
    ByteBuffer decoded = ByteBuffer.allocate(letters.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      held = (held << 5) | LETTERS.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        decoded.put((byte) (held >> bits));
      }
    }
    this.key = decoded.array();
  }

  /**
   * A code that this device has not shown yet: of now or of the next half minute, which the product
   * takes for a clock that is fast; waits where both are past.
   */
  synchronized String code() throws GeneralSecurityException {
    last = Math.max(last + 1, now());
    while (last > now() + 1) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    return code(last);
  }

  private static long now() {
    return Instant.now().getEpochSecond() / STEP;
  }

  private String code(long step) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(key, "HmacSHA1"));
    ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(step).array()));
    int shown = (hash.getInt(hash.get(19) & 15) & Integer.MAX_VALUE) % 1_000_000;
    return "%06d".formatted(shown);
  }
}
