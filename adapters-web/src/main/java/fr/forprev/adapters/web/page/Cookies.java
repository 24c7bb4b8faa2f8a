package fr.forprev.adapters.web.page;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cookies of the pages, which no other site can read or send with a form. Under https their
 * names begin with {@code __Host-}, so that no other host of the domain can plant one.
 */
public final class Cookies {

  private static final String ATTRIBUTE = "forprev.cookies";
  private static final String SIGN_IN = "forprev";
  private static final String FORM = "forprev-form";
  private static final String TOLD = "forprev-done";

  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MINUTE = 60;

  private final boolean https;

  /**
   * Cookies.
   *
   * @param https whether people reach this server through https
   */
  public Cookies(boolean https) {
    this.https = https;
  }

  /** Those of a request for a page. */
  public static Cookies of(Context ctx) {
    return Objects.requireNonNull(ctx.attribute(ATTRIBUTE));
  }

  void serve(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }

  /** The secret of the sign-in that this browser has, if it has the shape of one. */
  public Optional<String> secret(Context ctx) {
    return read(ctx, SIGN_IN);
  }

  /** From now on this browser has that sign-in, until it is closed; its forms are tied to it. */
  public void signedIn(Context ctx, String secret) {
    write(ctx, SIGN_IN, secret, "");
    FormToken.tie(ctx, secret);
  }

  /** This browser has no sign-in any more. */
  public void signedOut(Context ctx) {
    write(ctx, SIGN_IN, "", "; Max-Age=0");
  }

  /** What the forms of people who are not signed in are tied to. */
  Optional<String> ofForms(Context ctx) {
    return read(ctx, FORM);
  }

  String drawnForForms(Context ctx) {
    byte[] drawn = new byte[SECRET_BYTES];
    RANDOM.nextBytes(drawn);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    write(ctx, FORM, secret, "");
    return secret;
  }

  void tell(Context ctx, Done done) {
    write(ctx, TOLD, done.name(), "; Max-Age=" + MINUTE);
  }

  @Nullable Done told(Context ctx) {
    String name = ctx.cookie(named(TOLD));
    if (name == null) {
      return null;
    }
    write(ctx, TOLD, "", "; Max-Age=0");
    return Done.named(name).orElse(null);
  }

  private Optional<String> read(Context ctx, String name) {
    return Optional.ofNullable(ctx.cookie(named(name)))
        .filter(value -> SECRET.matcher(value).matches());
  }

  private void write(Context ctx, String name, String value, String age) {
    ctx.res()
        .addHeader(
            "Set-Cookie",
            named(name)
                + "="
                + value
                + "; Path=/; HttpOnly; SameSite=Lax"
                + (https ? "; Secure" : "")
                + age);
  }

  private String named(String name) {
    return https ? "__Host-" + name : name;
  }
}
