package fr.forprev.adapters.web.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person who signed in sends with each request: {@code frs_<secret>}, the secret being that
 * of the sign-in, 32 random bytes in base64url. It is told once; only its hash is kept.
 *
 * @param secret of the sign-in
 */
public record SignInToken(String secret) {

  private static final String PREFIX = "frs_";
  private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

  /** The token that somebody presented, if it has the shape of one. */
  public static Optional<SignInToken> parse(String presented) {
    return SHAPE.matcher(presented).matches()
        ? Optional.of(new SignInToken(presented.substring(PREFIX.length())))
        : Optional.empty();
  }

  /** The token as it is sent. */
  public String value() {
    return PREFIX + secret;
  }

  /** The kind alone, so that no log can hold the secret. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
