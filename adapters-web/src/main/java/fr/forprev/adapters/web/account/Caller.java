package fr.forprev.adapters.web.account;

import fr.forprev.domain.account.Actor;
import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The actor of a request, once authenticated. */
public final class Caller {

  private static final String ATTRIBUTE = "forprev.actor";

  private Caller() {}

  static void remember(Context ctx, Actor actor) {
    ctx.attribute(ATTRIBUTE, actor);
  }

  /** The actor; only where {@link Authentication} has let through. */
  public static Actor of(Context ctx) {
    return Objects.requireNonNull(known(ctx));
  }

  /** The key of the person who calls, or null while unknown. */
  public static @Nullable String person(Context ctx) {
    Owner owner = Owner.known(ctx);
    if (owner != null) {
      return owner.signedIn().person().toString();
    }
    Actor actor = known(ctx);
    return actor == null ? null : actor.person().toString();
  }

  private static @Nullable Actor known(Context ctx) {
    return ctx.attribute(ATTRIBUTE);
  }
}
