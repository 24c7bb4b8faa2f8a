package fr.forprev.adapters.web.account;

import fr.forprev.adapters.web.limit.TokenBuckets;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemException;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.application.account.IdentifyCaller;
import fr.forprev.domain.account.Actor;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the actor of a request by its bearer token, and by nothing else. Only failures are limited,
 * for each address, so that nobody can lock others out behind a shared one.
 */
public final class Authentication implements Handler {

  private static final Pattern BEARER =
      Pattern.compile("Bearer +([^ ]+) *", Pattern.CASE_INSENSITIVE);

  private final IdentifyCaller callers;
  private final TokenBuckets<String> failures;
  private final Set<String> published;

  /**
   * An authentication that asks {@code callers} and counts {@code failures} by address; everybody
   * may read what is at the {@code published} routes.
   */
  public Authentication(
      IdentifyCaller callers, TokenBuckets<String> failures, Set<String> published) {
    this.callers = callers;
    this.failures = failures;
    this.published = Set.copyOf(published);
  }

  @Override
  public void handle(Context ctx) {
    if (published.contains(ctx.endpoints().matchedHttpEndpoint().path)) {
      return;
    }
    Optional<String> presented = presented(ctx);
    Actor actor =
        presented
            .flatMap(BearerToken::parse)
            .flatMap(token -> callers.callerOf(token.hash()))
            .orElseThrow(() -> failed(ctx, presented.isPresent()));
    Caller.remember(ctx, actor);
  }

  private static Optional<String> presented(Context ctx) {
    String header = ctx.header("Authorization");
    if (header == null) {
      return Optional.empty();
    }
    Matcher bearer = BEARER.matcher(header);
    return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
  }

  private ProblemException failed(Context ctx, boolean presented) {
    failures.take(PeerAddress.of(ctx));
    return Problem.of(
            ProblemType.UNAUTHENTICATED,
            presented
                ? "Le jeton est inconnu, échu ou retiré."
                : "Envoyez un jeton : Authorization: Bearer <jeton>.")
        .withHeader(
            "WWW-Authenticate",
            presented
                ? "Bearer realm=\"forprev\", error=\"invalid_token\""
                : "Bearer realm=\"forprev\"")
        .asException();
  }
}
