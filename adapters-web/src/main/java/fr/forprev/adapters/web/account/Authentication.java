package fr.forprev.adapters.web.account;

import fr.forprev.adapters.web.limit.TokenBuckets;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemException;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.application.account.IdentifyCaller;
import fr.forprev.application.account.Recognize;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.Recognize.Recognized;
import fr.forprev.domain.account.Actor;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.Endpoint;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who calls by the bearer token, that of a program or that of a person who signed in, and by
 * nothing else. Only failures are limited, for each address, so that nobody can lock others out
 * behind a shared one.
 */
public final class Authentication implements Handler {

  private static final Pattern BEARER =
      Pattern.compile("Bearer +([^ ]+) *", Pattern.CASE_INSENSITIVE);

  private final IdentifyCaller programs;
  private final Recognize persons;
  private final TokenBuckets<String> failures;
  private final Function<Endpoint, Access> access;

  /**
   * An authentication that asks {@code programs} and {@code persons} for their tokens and counts
   * {@code failures} by address; {@code access} says who may call what.
   */
  public Authentication(
      IdentifyCaller programs,
      Recognize persons,
      TokenBuckets<String> failures,
      Function<Endpoint, Access> access) {
    this.programs = programs;
    this.persons = persons;
    this.failures = failures;
    this.access = access;
  }

  @Override
  public void handle(Context ctx) {
    switch (access.apply(ctx.endpoints().matchedHttpEndpoint())) {
      case Access.Everybody everybody -> {}
      case Access.Token token -> admit(ctx, null);
      case Access.Owner owner -> admit(ctx, owner);
    }
  }

  private void admit(Context ctx, Access.@Nullable Owner ownersOnly) {
    Optional<String> presented = presented(ctx);
    Optional<SignInToken> own = presented.flatMap(SignInToken::parse);
    if (own.isPresent()) {
      Recognized recognized =
          persons.recognize(own.get().secret()).orElseThrow(() -> failed(ctx, true));
      Owner.remember(ctx, new Owner(recognized, own.get()));
      admit(ctx, recognized, ownersOnly);
      return;
    }
    Actor actor =
        presented
            .flatMap(BearerToken::parse)
            .flatMap(token -> programs.callerOf(token.hash()))
            .orElseThrow(() -> failed(ctx, presented.isPresent()));
    Caller.remember(ctx, actor);
    if (ownersOnly != null) {
      throw Gates.ownersOnly().asException();
    }
  }

  private static void admit(Context ctx, Recognized recognized, Access.@Nullable Owner ownersOnly) {
    boolean admitted =
        ownersOnly == null
            ? recognized.gate() == Gate.OPEN
            : ownersOnly.reachable().contains(recognized.gate());
    if (!admitted) {
      throw Gates.problem(recognized).asException();
    }
    if (recognized.gate() == Gate.OPEN) {
      Caller.remember(ctx, Objects.requireNonNull(recognized.actor()));
    }
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
