package fr.forprev.adapters.web.page;

import fr.forprev.application.account.NameScope;
import fr.forprev.application.account.Recognize;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.Recognize.Recognized;
import fr.forprev.application.account.TooBusyException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Optional;

/**
 * What stands before every page: who is signed in, what must be done first, and whether a form was
 * sent by one of our pages.
 */
public final class PageGuard {

  /** Where people sign in. */
  public static final String SIGN_IN = "/connexion";

  private final Recognize recognize;
  private final NameScope nameScope;
  private final Cookies cookies;
  private final Destinations destinations;

  /** A guard that sends people who sign in on to {@code destinations} alone. */
  public PageGuard(
      Recognize recognize, NameScope nameScope, Cookies cookies, Destinations destinations) {
    this.recognize = recognize;
    this.nameScope = nameScope;
    this.cookies = cookies;
    this.destinations = destinations;
  }

  /** The handler of {@code route}, with all that comes before it. */
  public Handler before(PageRoute route) {
    return ctx -> {
      ProblemPage.mark(ctx);
      cookies.serve(ctx);
      destinations.serve(ctx);
      boolean sent = route.method().equals(HandlerType.POST);
      if (sent) {
        FormToken.requireOwnOrigin(ctx);
      }
      if (route.isForEverybody() ? admitsAnybody(ctx, sent) : admits(ctx, sent, route)) {
        handled(ctx, route.handler());
      }
    };
  }

  private static void handled(Context ctx, Handler handler) throws Exception {
    try {
      handler.handle(ctx);
    } catch (TooBusyException busy) {
      ProblemPage.busy(ctx);
    }
  }

  private boolean admitsAnybody(Context ctx, boolean sent) {
    Optional<String> secret = cookies.ofForms(ctx);
    if (sent) {
      FormToken.require(ctx, secret.orElse(null));
    }
    FormToken.tie(ctx, secret.orElseGet(() -> cookies.drawnForForms(ctx)));
    return true;
  }

  private boolean admits(Context ctx, boolean sent, PageRoute route) {
    Optional<String> secret = cookies.secret(ctx);
    Optional<Recognized> recognized = secret.flatMap(recognize::recognize);
    if (recognized.isEmpty()) {
      Pages.redirect(ctx, Destinations.before(ctx, SIGN_IN, ctx.path()));
      return false;
    }
    String known = secret.orElseThrow();
    Viewer.remember(ctx, new Viewer(recognized.get(), known, nameScope));
    FormToken.tie(ctx, known);
    if (sent) {
      FormToken.require(ctx, known);
    }
    Gate gate = recognized.get().gate();
    if (!route.reachable().contains(gate)) {
      Pages.redirect(ctx, Destinations.before(ctx, path(gate), ctx.path()));
      return false;
    }
    return true;
  }

  private static String path(Gate gate) {
    return switch (gate) {
      case SECOND_FACTOR -> "/second-facteur";
      case SECOND_FACTOR_SETUP -> "/mon-compte/second-facteur";
      case FIRST_CONNECTION -> "/premiere-connexion";
      case PROFILE -> "/profil";
      case OPEN -> "/";
    };
  }
}
