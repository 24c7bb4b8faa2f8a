package fr.forprev.adapters.web.page;

import io.javalin.http.Context;
import java.time.Duration;

/** Too many failures: how long to wait. */
public final class Waiting {

  private static final int TOO_MANY = 429;
  private static final long SIXTY = 60;

  private Waiting() {}

  /** Answers that {@code field} may be tried again once {@code delay} is over. */
  public static void refuse(Context ctx, Form form, String field, Duration delay) {
    long seconds = Math.max(1, delay.plusMillis(999).toSeconds());
    ctx.header("Retry-After", Long.toString(seconds));
    form.refuse(
        field,
        "Trop d'essais sans succès. Par sécurité, réessayez dans " + words(seconds) + ".",
        TOO_MANY);
  }

  private static String words(long seconds) {
    if (seconds <= SIXTY) {
      return seconds == 1 ? "une seconde" : seconds + " secondes";
    }
    long minutes = (seconds + SIXTY - 1) / SIXTY;
    return minutes < SIXTY ? minutes + " minutes" : "une heure";
  }
}
