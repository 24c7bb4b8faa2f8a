package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.Destinations;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.page.Waiting;
import fr.forprev.application.account.GiveSecondFactor;
import fr.forprev.application.account.SignIn;
import io.javalin.http.Context;
import java.util.Map;

/** {@code /second-facteur}: the code of the device, or a recovery code. */
public record SecondFactorPage(GiveSecondFactor giveSecondFactor) {

  private static final String CODE = "code";

  /** The form; nothing for who is past it. */
  public void show(Context ctx) {
    if (Viewer.of(ctx).isOpen()) {
      Pages.redirect(ctx, "/");
      return;
    }
    String next = ctx.queryParam(Destinations.NEXT);
    show(ctx, Form.filled(Map.of(Destinations.NEXT, next == null ? "" : next)));
  }

  /** The code: the sign-in is complete, with a new secret, or the form again. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    if (form.value(CODE).isEmpty()) {
      form.refuse(CODE, "Indiquez le code.");
      show(ctx, form);
      return;
    }
    String code = form.value(CODE).replace(" ", "");
    SignIn.Outcome outcome = giveSecondFactor.give(Viewer.of(ctx).secret(), code, Origins.of(ctx));
    SecurityLog.attempted(ctx, outcome, SecurityEvent.SECOND_FACTOR_FAILED);
    switch (outcome) {
      case SignIn.Outcome.Opened opened -> {
        Cookies.of(ctx).signedIn(ctx, opened.secret());
        Pages.redirect(ctx, Destinations.next(ctx, form.value(Destinations.NEXT)));
      }
      case SignIn.Outcome.Unknown unknown -> {
        form.refuse(CODE, "Ce code n'est pas le bon, ou il a déjà servi : attendez le suivant.");
        show(ctx, form);
      }
      case SignIn.Outcome.Delayed delayed -> {
        Waiting.refuse(ctx, form, CODE, delayed.delay());
        show(ctx, form);
      }
    }
  }

  private static void show(Context ctx, Form form) {
    Pages.form(ctx, "signin/second-facteur", "Double authentification", form, Map.of());
  }
}
