package fr.forprev.adapters.web.http;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line for each request: which route, how it ended, how long it took, who called. Never a path,
 * a query or a body: they may hold personal data.
 */
public final class RequestLog implements RequestLogger {

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String REQUEST_ID = "requestId";

  private final Function<Context, @Nullable String> person;

  /**
   * A log of requests.
   *
   * @param person the key of the person who calls, or null while unknown
   */
  public RequestLog(Function<Context, @Nullable String> person) {
    this.person = person;
  }

  /** From now on, what this thread logs carries the id of the request. */
  public static void begin(Context ctx) {
    MDC.put(REQUEST_ID, RequestId.of(ctx));
  }

  @Override
  public void handle(Context ctx, Float milliseconds) {
    Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
    LoggingEventBuilder line =
        LOG.atInfo()
            .addKeyValue("method", ctx.method().name())
            .addKeyValue("route", matched == null ? "none" : matched.path)
            .addKeyValue("status", ctx.statusCode())
            .addKeyValue("ms", Math.round(milliseconds))
            .addKeyValue(REQUEST_ID, RequestId.of(ctx));
    String caller = person.apply(ctx);
    SecurityLog.ended(ctx, caller);
    (caller == null ? line : line.addKeyValue("person", caller)).log("request");
    MDC.remove(REQUEST_ID);
  }
}
