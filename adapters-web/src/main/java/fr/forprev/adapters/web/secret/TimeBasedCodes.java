package fr.forprev.adapters.web.secret;

import fr.forprev.application.account.SecondFactorCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238: SHA-1, thirty seconds, six digits, as every device knows them. */
public final class TimeBasedCodes implements SecondFactorCodes {

  private static final int SECRET_BYTES = 20;
  private static final int STEP_IN_SECONDS = 30;
  private static final int MILLION = 1_000_000;
  private static final String ALGORITHM = "HmacSHA1";

  private final SecureRandom random;

  /** Draws secrets from {@code random}. */
  public TimeBasedCodes(SecureRandom random) {
    this.random = random;
  }

  @Override
  public String newSecret() {
    byte[] drawn = new byte[SECRET_BYTES];
    random.nextBytes(drawn);
    return Base32.encode(drawn);
  }

  @Override
  public OptionalLong step(String secret, String code, Instant now) {
    byte[] key = Base32.decode(secret);
    long current = Math.floorDiv(now.getEpochSecond(), STEP_IN_SECONDS);
    OptionalLong found = OptionalLong.empty();
    for (long step = current - 1; step <= current + 1; step++) {
      if (isSame(code(key, step), code)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** In constant time. */
  private static boolean isSame(String expected, String typed) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }

  private static String code(byte[] key, long step) {
    byte[] mac = mac(key, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = mac[mac.length - 1] & 0x0F;
    int truncated = ByteBuffer.wrap(mac).getInt(offset) & 0x7FFF_FFFF;
    return String.format(Locale.ROOT, "%06d", truncated % MILLION);
  }

  private static byte[] mac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, absent);
    }
  }
}
