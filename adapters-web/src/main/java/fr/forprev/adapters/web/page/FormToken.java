package fr.forprev.adapters.web.page;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Against forms that another site sends: where a form comes from, and a token that only our own
 * pages carry, made of a secret that is in a cookie.
 */
final class FormToken {

  /** The field that carries it. */
  static final String FIELD = "jeton";

  private static final String ATTRIBUTE = "forprev.formToken";
  private static final Set<String> OURS = Set.of("same-origin", "none");
  private static final int FORBIDDEN = 403;

  private FormToken() {}

  /** The forms of this request are tied to {@code secret}. */
  static void tie(Context ctx, String secret) {
    ctx.attribute(ATTRIBUTE, derived(secret));
  }

  /** The token for the forms of this page; none where nothing ties them. */
  static String of(Context ctx) {
    String token = ctx.attribute(ATTRIBUTE);
    return token == null ? "" : token;
  }

  /** Refuses what a page of another origin sent. */
  static void requireOwnOrigin(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    String origin = ctx.header("Origin");
    if (site == null ? origin != null && !isOurs(origin, ctx) : !OURS.contains(site)) {
      throw foreign();
    }
  }

  /** Refuses a form without the token of {@code secret}. */
  static void require(Context ctx, @Nullable String secret) {
    String sent = Form.posted(ctx).value(FIELD);
    if (secret == null
        || !MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8),
            derived(secret).getBytes(StandardCharsets.UTF_8))) {
      throw foreign();
    }
  }

  private static boolean isOurs(String origin, Context ctx) {
    try {
      return ctx.host() != null && ctx.host().equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }

  private static RuntimeException foreign() {
    return Problem.of(
            ProblemType.REFUSED,
            "Ce formulaire n'a pas été accepté : la page était ouverte depuis trop longtemps, ou"
                + " votre navigateur refuse les cookies. Revenez en arrière, rechargez la page et"
                + " recommencez.")
        .withStatus(FORBIDDEN)
        .asException();
  }

  private static String derived(String secret) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(("form:" + secret).getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
  }
}
