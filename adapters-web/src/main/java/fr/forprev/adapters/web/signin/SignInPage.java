package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.Destinations;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Waiting;
import fr.forprev.application.account.SignIn;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /connexion}: number and password.
 *
 * @param former where the application that this one replaces answers, or null
 */
public record SignInPage(SignIn signIn, @Nullable URI former) {

  private static final String NUMBER = "numero";
  private static final String PASSWORD = "mot-de-passe";

  /** The form. */
  public void show(Context ctx) {
    String next = ctx.queryParam(Destinations.NEXT);
    show(ctx, Form.filled(Map.of(Destinations.NEXT, next == null ? "" : next)));
  }

  /** What was typed: a new sign-in, with a new secret, or the form again. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    String number = form.value(NUMBER).replace(" ", "").toUpperCase(Locale.ROOT);
    if (number.isEmpty()) {
      form.refuse(NUMBER, "Indiquez votre numéro Forprev.");
    }
    if (form.whole(PASSWORD).isEmpty()) {
      form.refuse(PASSWORD, "Indiquez votre mot de passe.");
    }
    if (form.isFaulty()) {
      show(ctx, form);
      return;
    }
    Cookies cookies = Cookies.of(ctx);
    String previous = cookies.secret(ctx).orElse(null);
    switch (signIn.signIn(number, form.whole(PASSWORD), Origins.of(ctx), previous)) {
      case SignIn.Outcome.Opened opened -> {
        cookies.signedIn(ctx, opened.secret());
        Pages.redirect(ctx, Destinations.next(ctx, form.value(Destinations.NEXT)));
      }
      case SignIn.Outcome.Unknown unknown -> {
        form.refuse(NUMBER, "Ce numéro et ce mot de passe ne correspondent pas.");
        show(ctx, form);
      }
      case SignIn.Outcome.Delayed delayed -> {
        Waiting.refuse(ctx, form, NUMBER, delayed.delay());
        show(ctx, form);
      }
    }
  }

  private void show(Context ctx, Form form) {
    Pages.form(
        ctx,
        "signin/connexion",
        "Connexion",
        form,
        Map.of("former", former == null ? "" : former.toString()));
  }
}
