package fr.forprev.adapters.web.http;

import io.javalin.http.Context;
import java.util.UUID;

/** The name of one request in logs and answers: drawn here, never taken from the caller. */
public final class RequestId {

  /** The header of every answer that tells it. */
  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = "forprev.requestId";

  private RequestId() {}

  /** The id of this request. */
  public static String of(Context ctx) {
    String known = ctx.attribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    String drawn = UUID.randomUUID().toString();
    ctx.attribute(ATTRIBUTE, drawn);
    return drawn;
  }
}
