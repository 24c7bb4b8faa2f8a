package fr.forprev.adapters.web.body;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemException;
import fr.forprev.adapters.web.problem.ProblemType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.http.HttpException;

/** The bytes of a request's body, one megabyte at most. */
public final class RequestBody {

  private static final int LARGEST = 1_000_000;
  private static final long MOST_SKIPPED = 32_000_000;

  private RequestBody() {}

  /**
   * The bytes; a larger body ends the request with {@code tooLarge}. It is skipped up to 32
   * megabytes, so that a client which sends all of it before it listens gets the answer; beyond,
   * the connection is cut.
   */
  public static byte[] bytes(Context ctx, String tooLarge) {
    try {
      if (ctx.req().getContentLengthLong() > LARGEST) {
        throw skipped(ctx.req().getInputStream(), tooLarge);
      }
      byte[] bytes = ctx.req().getInputStream().readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw skipped(ctx.req().getInputStream(), tooLarge);
      }
      return bytes;
    } catch (IOException | HttpException.RuntimeException lost) {
      throw Problem.invalid(FieldProblem.inBody("", "Le corps n'est pas arrivé en entier."))
          .asException();
    }
  }

  private static ProblemException skipped(InputStream body, String sentence) throws IOException {
    long left = MOST_SKIPPED;
    long skipped = body.skip(left);
    while (skipped > 0 && left > 0) {
      left -= skipped;
      skipped = body.skip(left);
    }
    return Problem.of(ProblemType.TOO_LARGE, sentence).asException();
  }
}
