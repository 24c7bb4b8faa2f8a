package fr.forprev.adapters.web.secret;

import fr.forprev.application.account.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets drawn by {@link SecureRandom}. */
public final class RandomSecrets implements Secrets {

  private static final int BYTES = 32;

  private final SecureRandom random;

  /** Draws from {@code random}. */
  public RandomSecrets(SecureRandom random) {
    this.random = random;
  }

  @Override
  public String draw() {
    byte[] drawn = new byte[BYTES];
    random.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
  }

  @Override
  public String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
  }
}
