package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.CaisseChoice;
import fr.forprev.adapters.web.page.Destinations;
import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MyAccount;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import io.javalin.http.Context;
import java.util.Map;

/** {@code /premiere-connexion}: what must be answered before anything else (USR-03). */
public record FirstConnectionPage(MyAccount account) {

  private static final String CHECKED = "exactes";

  /** The questions; nothing for who has answered. */
  public void show(Context ctx) {
    if (Viewer.of(ctx).isOpen()) {
      Pages.redirect(ctx, "/");
      return;
    }
    show(ctx, SettingsForm.of(account.show(Viewer.of(ctx).signedIn()).settings()));
  }

  /** The answers. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    if (!form.ticked(CHECKED)) {
      form.refuse(CHECKED, "Vérifiez vos données, puis cochez cette case.");
    }
    if (isTrainer(ctx) && form.value("caisse").isEmpty()) {
      form.refuse("caisse", "Choisissez votre caisse de rattachement.");
    }
    if (form.isFaulty()) {
      show(ctx, form);
      return;
    }
    Decision<AccountSettings> decision =
        account.answer(Viewer.of(ctx).signedIn(), SettingsForm.in(form, true));
    switch (decision) {
      case Decision.Granted<AccountSettings> granted ->
          Pages.redirect(
              ctx,
              Destinations.next(ctx, form.value(Destinations.NEXT)),
              Done.FIRST_CONNECTION_DONE);
      case Decision.Refused<AccountSettings> refused -> {
        form.refuse(refused);
        show(ctx, form);
      }
    }
  }

  private static void show(Context ctx, Form form) {
    Pages.form(
        ctx,
        "myaccount/premiere-connexion",
        "Première connexion",
        form,
        Map.of(
            "person",
            Viewer.of(ctx).person(),
            "trainer",
            isTrainer(ctx),
            "caisses",
            CaisseChoice.ALL));
  }

  private static boolean isTrainer(Context ctx) {
    return Viewer.of(ctx).person().has(Role.TRAINER);
  }
}
