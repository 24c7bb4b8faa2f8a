package fr.forprev.adapters.web.http;

import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemException;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.application.Transactions;
import fr.forprev.application.account.TooBusyException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request early into a problem, in one place. */
public final class ProblemAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  private static final String A_FEW_SECONDS = "5";

  private final BiPredicate<Context, Problem> page;

  private ProblemAnswers(BiPredicate<Context, Problem> page) {
    this.page = page;
  }

  /**
   * Registers the answers.
   *
   * @param page answers a problem as a page where a person asked, and says whether it did
   */
  public static void register(RoutesConfig routes, BiPredicate<Context, Problem> page) {
    ProblemAnswers answers = new ProblemAnswers(page);
    routes.exception(ProblemException.class, (ended, ctx) -> answers.write(ctx, ended.problem()));
    routes.exception(
        Transactions.ConflictException.class, (collided, ctx) -> answers.write(ctx, conflict()));
    routes.exception(TooBusyException.class, (busy, ctx) -> answers.write(ctx, busy()));
    routes.exception(HttpResponseException.class, answers::writeOf);
    routes.exception(
        Exception.class, (unexpected, ctx) -> answers.write(ctx, internal(ctx, unexpected)));
  }

  private void write(Context ctx, Problem problem) {
    if (page.test(ctx, problem)) {
      return;
    }
    problem.headers().forEach(ctx::header);
    Json.write(ctx, problem.body(RequestId.of(ctx)));
    ctx.status(problem.status()).contentType("application/problem+json");
  }

  private static Problem conflict() {
    return Problem.of(
        ProblemType.CONFLICT,
        "D'autres actions ont lieu au même moment sur les mêmes données : réessayez.");
  }

  private static Problem busy() {
    return Problem.of(
            ProblemType.BUSY,
            "Trop de personnes se connectent en même temps : recommencez dans quelques secondes.")
        .withHeader("Retry-After", A_FEW_SECONDS);
  }

  private void writeOf(HttpResponseException ended, Context ctx) {
    if (ended instanceof MethodNotAllowedResponse) {
      String allowed = String.join(", ", ended.getDetails().values());
      write(
          ctx,
          Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Méthodes prévues : " + allowed + ".")
              .withHeader("Allow", allowed));
    } else if (ended.getStatus() == ProblemType.NOT_FOUND.status()) {
      write(ctx, Problem.notFound());
    } else {
      write(ctx, internal(ctx, ended));
    }
  }

  private static Problem internal(Context ctx, Throwable unexpected) {
    String reference = RequestId.of(ctx);
    LOG.atError()
        .addKeyValue("requestId", reference)
        .addKeyValue("trace", NamelessTrace.of(unexpected))
        .log("unexpected error");
    return internal(reference);
  }

  /** Answers when the JVM itself fails; what the request asked is not known any more. */
  public static void writeFatal(HttpServletResponse response, Error fatal) {
    String known = response.getHeader(RequestId.HEADER);
    String reference = known == null ? UUID.randomUUID().toString() : known;
    LOG.atError()
        .addKeyValue("requestId", reference)
        .addKeyValue("trace", NamelessTrace.of(fatal))
        .log("fatal error");
    response.setStatus(ProblemType.INTERNAL.status());
    response.setContentType("application/problem+json");
    try {
      response
          .getOutputStream()
          .write(Json.MAPPER.writeValueAsBytes(internal(reference).body(reference)));
    } catch (IOException lost) {
      LOG.debug("the caller is gone");
    }
  }

  /** The answer to anything unexpected, nothing of the inside in it. */
  public static Problem internal(String reference) {
    return Problem.of(
            ProblemType.INTERNAL,
            "Une erreur inattendue est survenue. Indiquez la référence "
                + reference
                + " à la hotline.")
        .with("reference", reference);
  }
}
