package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.account.PeerAddress;
import fr.forprev.application.account.SignIn;
import io.javalin.http.Context;

/** Where an attempt to sign in comes from. */
final class Origins {

  private static final int LONGEST = 200;

  private Origins() {}

  static SignIn.From of(Context ctx) {
    String agent = ctx.userAgent() == null ? "" : ctx.userAgent();
    return new SignIn.From(
        PeerAddress.of(ctx), agent.substring(0, Math.min(LONGEST, agent.length())));
  }
}
