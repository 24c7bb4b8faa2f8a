package fr.forprev.adapters.web.http;

import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers to requests so malformed that no handler sees them: problems too, same headers. */
public final class JettyErrors extends ErrorHandler {

  private static final int SERVER_ERROR = 500;

  private final Map<String, String> headers;

  /** Answers with these headers. */
  public JettyErrors(Map<String, String> headers) {
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    byte[] body = body(response.getStatus(), response.getHeaders());
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  @Override
  @SuppressWarnings("removal") // Jetty 12.1 still calls it, and has no other door yet
  public ByteBuffer badMessageError(
      int status, @Nullable String reason, HttpFields.Mutable fields) {
    return ByteBuffer.wrap(body(status, fields));
  }

  private byte[] body(int status, HttpFields.Mutable fields) {
    String id = UUID.randomUUID().toString();
    headers.forEach(fields::put);
    fields.put(RequestId.HEADER, id);
    fields.put("Content-Type", "application/problem+json");
    Problem problem =
        status >= SERVER_ERROR
            ? ProblemAnswers.internal(id)
            : Problem.invalid(FieldProblem.inParameter("HTTP", "La requête HTTP est mal formée."));
    return Json.MAPPER.writeValueAsBytes(problem.withStatus(status).body(id));
  }
}
