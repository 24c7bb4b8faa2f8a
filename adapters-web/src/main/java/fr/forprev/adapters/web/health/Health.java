package fr.forprev.adapters.web.health;

import fr.forprev.adapters.web.json.Json;
import io.javalin.http.Context;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /health/live} and {@code /health/ready}, for those who watch the process. */
public final class Health {

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final int UNAVAILABLE = 503;

  private final Readiness readiness;

  /** The answers over {@code readiness}. */
  public Health(Readiness readiness) {
    this.readiness = readiness;
  }

  record Live(boolean live) {}

  record Ready(boolean ready, List<Readiness.Check> checks) {}

  /** The process answers: 200. */
  public void live(Context ctx) {
    Json.write(ctx, new Live(true));
  }

  /** All checks pass: 200, else 503. */
  public void ready(Context ctx) {
    List<Readiness.Check> checks = checks();
    boolean ready = checks.stream().allMatch(Readiness.Check::ready);
    Json.write(ctx, new Ready(ready, checks));
    ctx.status(ready ? 200 : UNAVAILABLE);
  }

  private List<Readiness.Check> checks() {
    try {
      return List.copyOf(readiness.checks());
    } catch (RuntimeException failed) {
      LOG.warn("readiness cannot be told: {}", failed.getClass().getName());
      return List.of(new Readiness.Check("readiness", false));
    }
  }
}
