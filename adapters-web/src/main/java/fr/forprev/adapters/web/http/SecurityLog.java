package fr.forprev.adapters.web.http;

import fr.forprev.adapters.web.account.PeerAddress;
import fr.forprev.application.account.SignIn.Outcome;
import fr.forprev.domain.account.PersonId;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line for each event of security: what happened, to which account where it is known, from
 * which network address, in which request. Never what was typed.
 */
public final class SecurityLog {

  private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);
  private static final String TOLD = "forprev.securityEvent";
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private SecurityLog() {}

  /**
   * Tells {@code event}.
   *
   * @param account whose it is, or null while unknown
   */
  public static void tell(Context ctx, SecurityEvent event, @Nullable PersonId account) {
    tell(ctx, event, account == null ? null : account.toString());
  }

  /**
   * Tells how an attempt to sign in ended.
   *
   * @param failure what it is when what was given is wrong
   */
  public static void attempted(Context ctx, Outcome outcome, SecurityEvent failure) {
    switch (outcome) {
      case Outcome.Opened opened ->
          tell(
              ctx,
              opened.signedIn().complete()
                  ? SecurityEvent.SIGN_IN_SUCCEEDED
                  : SecurityEvent.SECOND_FACTOR_ASKED,
              opened.signedIn().person());
      case Outcome.Unknown unknown -> tell(ctx, failure, unknown.account());
      case Outcome.Delayed delayed -> tell(ctx, SecurityEvent.SIGN_IN_DELAYED, (PersonId) null);
    }
  }

  /** At the end of a request: tells that it was refused, unless more precise things were told. */
  static void ended(Context ctx, @Nullable String account) {
    if (ctx.attribute(TOLD) != null) {
      return;
    }
    int status = ctx.statusCode();
    if (status == UNAUTHENTICATED) {
      tell(ctx, SecurityEvent.TOKEN_REFUSED, account);
    } else if (status == FORBIDDEN || (status == NOT_FOUND && account != null)) {
      tell(ctx, SecurityEvent.ACCESS_REFUSED, account);
    }
  }

  private static void tell(Context ctx, SecurityEvent event, @Nullable String account) {
    ctx.attribute(TOLD, event);
    LoggingEventBuilder line =
        LOG.atLevel(event.level())
            .addKeyValue("event", event.id())
            .addKeyValue("peer", PeerAddress.of(ctx))
            .addKeyValue("requestId", RequestId.of(ctx));
    (account == null ? line : line.addKeyValue("person", account)).log("security");
  }
}
