package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.PasswordChoice;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.FollowLink.Choice;
import fr.forprev.application.account.FollowLink.Followed;
import fr.forprev.domain.rule.Decision;
import io.javalin.http.Context;
import java.util.Map;

/** {@code /liens/{secret}}: who follows a one-time link chooses a password (USR-11). */
public record LinkPage(FollowLink followLink) {

  /** The form; looking uses nothing up. */
  public void show(Context ctx) {
    show(ctx, Form.blank());
  }

  /** The password: the link has served, or the form again. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    PasswordChoice.check(form);
    if (form.isFaulty()) {
      show(ctx, form);
      return;
    }
    Decision.Granted<Choice> granted =
        Answers.granted(followLink.choose(ctx.pathParam("secret"), PasswordChoice.in(form)));
    switch (granted.value()) {
      case Choice.Chosen chosen ->
          Pages.show(
              ctx,
              "signin/mot-de-passe-choisi",
              "Mot de passe enregistré",
              Map.of("person", chosen.person()));
      case Choice.Unusable unusable -> {
        PasswordChoice.refuse(form, unusable.faults());
        show(ctx, form);
      }
    }
  }

  private void show(Context ctx, Form form) {
    Followed followed = Answers.granted(followLink.look(ctx.pathParam("secret"))).value();
    Pages.form(
        ctx,
        "signin/lien",
        "Choisir un mot de passe",
        form,
        Map.of("followed", followed, "path", ctx.path()));
  }
}
