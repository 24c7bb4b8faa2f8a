package fr.forprev.adapters.web.body;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import io.javalin.http.Context;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;

/** The bytes of a request's body, one megabyte at most. */
public final class RequestBody {

  private static final int LARGEST = 1_000_000;

  private RequestBody() {}

  /**
   * The bytes; a larger body ends the request with {@code tooLarge}, and is not read to its end.
   */
  public static byte[] bytes(Context ctx, String tooLarge) {
    if (ctx.req().getContentLengthLong() > LARGEST) {
      throw tooLarge(tooLarge).asException();
    }
    try {
      byte[] bytes = ctx.req().getInputStream().readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw tooLarge(tooLarge).asException();
      }
      return bytes;
    } catch (IOException | HttpException.RuntimeException lost) {
      throw Problem.invalid(FieldProblem.inBody("", "Le corps n'est pas arrivé en entier."))
          .asException();
    }
  }

  private static Problem tooLarge(String sentence) {
    return Problem.of(ProblemType.TOO_LARGE, sentence);
  }
}
