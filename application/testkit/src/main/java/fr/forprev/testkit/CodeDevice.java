package fr.forprev.testkit;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The device of somebody with a second factor: shows codes of six digits (RFC 6238, SHA-1, thirty
 * seconds).
 *
 * @param secret in base32, as it was typed into the device
 */
public record CodeDevice(String secret) {

  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_IN_SECONDS = 30;
  private static final int MILLION = 1_000_000;

  /** The code shown at {@code instant}. */
  public String code(Instant instant) {
    return code(step(instant));
  }

  /** The step of {@code instant}. */
  public static long step(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), STEP_IN_SECONDS);
  }

  String code(long step) {
    byte[] mac = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = mac[mac.length - 1] & 0xf;
    int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%06d", number % MILLION);
  }

  private byte[] mac(byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key(), "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every JDK has HmacSHA1", absent);
    }
  }

  private byte[] key() {
    ByteBuffer key = ByteBuffer.allocate(secret.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (int i = 0; i < secret.length(); i++) {
      bits = (bits << 5 | BASE_32.indexOf(secret.charAt(i))) & 0xfff;
      held += 5;
      if (held >= 8) {
        held -= 8;
        key.put((byte) (bits >> held));
      }
    }
    return key.array();
  }
}
