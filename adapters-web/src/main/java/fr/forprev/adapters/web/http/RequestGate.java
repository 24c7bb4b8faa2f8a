package fr.forprev.adapters.web.http;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** What comes first for every request: its id, the headers of its answer. */
public final class RequestGate implements Handler {

  private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

  private final Map<String, String> headers;

  /** A gate that gives these headers to every answer. */
  public RequestGate(Map<String, String> headers) {
    this.headers = headers;
  }

  @Override
  public void handle(Context ctx) {
    RequestLog.begin(ctx);
    headers.forEach(ctx::header);
    ctx.header(RequestId.HEADER, RequestId.of(ctx));
    if (ctx.header(METHOD_OVERRIDE) != null) {
      throw Problem.invalid(
              FieldProblem.inParameter(METHOD_OVERRIDE, "Cet en-tête n'est pas accepté."))
          .asException();
    }
  }
}
