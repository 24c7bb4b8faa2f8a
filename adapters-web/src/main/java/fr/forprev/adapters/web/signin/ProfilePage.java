package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.Destinations;
import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.ProfileChoice;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.MySignIns;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** {@code /profil}: which of his profiles a person uses (USR-06). */
public record ProfilePage(MySignIns signIns) {

  private static final String PROFILE = "profil";

  /** The form. */
  public void show(Context ctx) {
    String next = ctx.queryParam(Destinations.NEXT);
    show(ctx, Form.filled(Map.of(Destinations.NEXT, next == null ? "" : next)));
  }

  /** The profile: in use from now on, with a new secret. */
  public void post(Context ctx) {
    Viewer viewer = Viewer.of(ctx);
    Form form = Form.posted(ctx);
    Optional<ProfileChoice> chosen =
        form.read(
            PROFILE,
            typed -> viewer.profiles().stream().filter(it -> it.key().equals(typed)).findFirst(),
            "Choisissez un de vos profils.");
    if (chosen.isEmpty()) {
      show(ctx, form);
      return;
    }
    String secret =
        Answers.granted(signIns.use(viewer.signedIn(), chosen.get().profile())).value().secret();
    Cookies.of(ctx).signedIn(ctx, secret);
    Pages.redirect(
        ctx, Destinations.next(ctx, form.value(Destinations.NEXT)), Done.PROFILE_CHANGED);
  }

  private static void show(Context ctx, Form form) {
    Pages.form(
        ctx,
        "signin/profil",
        "Choisir un profil",
        form,
        Map.of("profiles", Viewer.of(ctx).profiles()));
  }
}
