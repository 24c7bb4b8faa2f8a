package fr.forprev.adapters.web.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that a program sends with each request: {@code frp_<id>_<secret>}, the id being 16
 * hexadecimal digits that tell tokens apart and the secret 32 random bytes in base64url. It is
 * shown once; only its {@link #hash} is kept.
 *
 * @param secret the whole token
 */
public record BearerToken(String secret) {

  private static final Pattern SHAPE = Pattern.compile("frp_[0-9a-f]{16}_[A-Za-z0-9_-]{43}");
  private static final int ID_BYTES = 8;
  private static final int SECRET_BYTES = 32;

  /** Refuses another shape: its caller has a bug. */
  public BearerToken {
    if (!SHAPE.matcher(secret).matches()) {
      throw new IllegalArgumentException("not a token");
    }
  }

  /** A new token that nobody can guess. */
  public static BearerToken generate(SecureRandom random) {
    byte[] id = new byte[ID_BYTES];
    byte[] key = new byte[SECRET_BYTES];
    random.nextBytes(id);
    random.nextBytes(key);
    return new BearerToken(
        "frp_"
            + HexFormat.of().formatHex(id)
            + "_"
            + Base64.getUrlEncoder().withoutPadding().encodeToString(key));
  }

  /** The token that somebody presented, if it has the shape of one. */
  public static Optional<BearerToken> parse(String presented) {
    return SHAPE.matcher(presented).matches()
        ? Optional.of(new BearerToken(presented))
        : Optional.empty();
  }

  /** SHA-256 of the whole token, in hexadecimal: what is stored and looked up. */
  public String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(secret.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
  }

  /** The part that tells tokens apart, without the secret. */
  public String id() {
    return secret.substring(0, secret.indexOf('_', "frp_".length()));
  }

  /** The id alone, so that no log can hold the secret. */
  @Override
  public String toString() {
    return id();
  }
}
