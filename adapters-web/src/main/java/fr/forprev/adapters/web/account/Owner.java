package fr.forprev.adapters.web.account;

import fr.forprev.application.account.Recognize.Recognized;
import fr.forprev.application.account.SignedIn;
import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in over the API and acts on his own account.
 *
 * @param recognized as the sign-in says
 * @param token by which he was recognized
 */
public record Owner(Recognized recognized, SignInToken token) {

  private static final String ATTRIBUTE = "forprev.owner";

  /** The owner; only where {@link Authentication} has let him through as such. */
  public static Owner of(Context ctx) {
    return Objects.requireNonNull(known(ctx));
  }

  static @Nullable Owner known(Context ctx) {
    return ctx.attribute(ATTRIBUTE);
  }

  static void remember(Context ctx, Owner owner) {
    ctx.attribute(ATTRIBUTE, owner);
  }

  /** The sign-in. */
  public SignedIn signedIn() {
    return recognized.signedIn();
  }
}
