package fr.forprev.adapters.web.page;

import fr.forprev.adapters.web.limit.Delay;
import io.javalin.http.Context;
import java.time.Duration;

/** Too many failures: how long to wait. */
public final class Waiting {

  private static final int TOO_MANY = 429;

  private Waiting() {}

  /** Answers that {@code field} may be tried again once {@code duration} is over. */
  public static void refuse(Context ctx, Form form, String field, Duration duration) {
    Delay delay = Delay.of(duration);
    ctx.header("Retry-After", delay.header());
    form.refuse(field, delay.sentence(), TOO_MANY);
  }
}
