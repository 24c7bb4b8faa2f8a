package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.PasswordChoice;
import fr.forprev.adapters.web.page.ProblemPage;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.RefusalProblem;
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
    switch (followLink.choose(ctx.pathParam("secret"), PasswordChoice.in(form))) {
      case Decision.Granted<Choice> granted -> answer(ctx, form, granted.value());
      case Decision.Refused<Choice> refused -> refuse(ctx, refused);
    }
  }

  private void answer(Context ctx, Form form, Choice choice) {
    switch (choice) {
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
    switch (followLink.look(ctx.pathParam("secret"))) {
      case Decision.Granted<Followed> granted ->
          Pages.form(
              ctx,
              "signin/lien",
              "Choisir un mot de passe",
              form,
              Map.of("followed", granted.value(), "path", ctx.path()));
      case Decision.Refused<Followed> refused -> refuse(ctx, refused);
    }
  }

  /** Says why the link does not serve, and how to go on without it. */
  private static void refuse(Context ctx, Decision.Refused<?> refused) {
    SecurityLog.tell(ctx, SecurityEvent.LINK_REFUSED, null);
    Problem problem = RefusalProblem.of(refused);
    ctx.status(problem.status());
    Pages.show(
        ctx,
        "signin/lien-refuse",
        "Lien inutilisable",
        Map.of("reasons", ProblemPage.reasons(problem)));
  }
}
