package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.PageGuard;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MySignIns;
import fr.forprev.application.account.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /deconnexion}: the sign-in ends, on the server too. */
public record SignOut(MySignIns signIns) implements Handler {

  @Override
  public void handle(Context ctx) {
    SignedIn current = Viewer.of(ctx).signedIn();
    signIns.end(current, current.id());
    SecurityLog.tell(ctx, SecurityEvent.SIGN_INS_ENDED, current.person());
    Cookies.of(ctx).signedOut(ctx);
    Pages.redirect(ctx, PageGuard.SIGN_IN, Done.SIGNED_OUT);
  }
}
